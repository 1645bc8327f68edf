namespace LmcPortal.Text.Outcomes;

/// <summary>What only documents have.</summary>
/// <param name="Kind">The noun that tells what it is, lower case: "declaration", "plan", "memorandum of understanding".</param>
/// <param name="Period">The years it is for as written ("2023-2027"), or null.</param>
/// <param name="Action">What was done with it.</param>
public sealed record DocumentFacts(string Kind, string? Period, DocumentAction Action);
