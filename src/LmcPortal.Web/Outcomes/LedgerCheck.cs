namespace LmcPortal.Web.Outcomes;

/// <summary>What came of checking the whole store.</summary>
/// <param name="Stories">Stories read.</param>
/// <param name="Quotes">Sentences looked for.</param>
/// <param name="Revisions">Links of the histories of stories and outcomes recomputed.</param>
/// <param name="Broken">A sentence for each that does not hold, stories first, in the order of their making; empty when all is well.</param>
public sealed record LedgerCheck(int Stories, int Quotes, int Revisions, IReadOnlyList<string> Broken);
