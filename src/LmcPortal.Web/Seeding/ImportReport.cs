using LmcPortal.Text.Seeds;

namespace LmcPortal.Web.Seeding;

/// <summary>What became of one file, for the console and the log.</summary>
public sealed record ImportReport(string FileName, ImportOutcome Outcome, int Stories, IReadOnlyList<ParseProblem> Problems);
