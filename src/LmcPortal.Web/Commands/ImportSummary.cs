using System.Globalization;
using LmcPortal.Web.Logging;
using LmcPortal.Web.Seeding;

namespace LmcPortal.Web.Commands;

/// <summary>What became of a document: a line, and one more for each thing an editor should look at.</summary>
internal static class ImportSummary
{
    public static string Write(ImportReport report)
    {
        var outcome = report.Outcome switch
        {
            ImportOutcome.Imported => string.Create(CultureInfo.InvariantCulture, $"imported, {report.Stories} stories"),
            ImportOutcome.Revised => string.Create(CultureInfo.InvariantCulture, $"imported as a new version, {report.Stories} stories touched"),
            ImportOutcome.Unchanged => "already here, nothing to do",
            _ => "refused",
        };
        var problems = report.Problems.Select(p =>
            p.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"  line {p.Line}: {p.Message}") : $"  {p.Message}");
        return string.Join('\n', problems.Prepend($"{report.FileName}: {outcome}").Select(TerminalText.Visible));
    }
}
