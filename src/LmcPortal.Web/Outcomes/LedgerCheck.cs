namespace LmcPortal.Web.Outcomes;

/// <summary>What came of checking the whole store.</summary>
/// <param name="Stories">Stories read.</param>
/// <param name="Quotes">Sentences looked for.</param>
/// <param name="Revisions">Links of the stories' histories recomputed.</param>
/// <param name="Broken">A sentence for each that does not hold, in the order of the stories; empty when all is well.</param>
public sealed record LedgerCheck(int Stories, int Quotes, int Revisions, IReadOnlyList<string> Broken);
