using System.Globalization;
using System.Text;
using LmcPortal.Text.Seeds;
using LmcPortal.Web.Logging;

namespace LmcPortal.Web.Commands;

/// <summary>A parsed document for people at a terminal.</summary>
internal static class SeedSummary
{
    public static string Write(SeedFile file, DecodedSeed decoded, ParsedSeed seed)
    {
        var text = new StringBuilder();
        Line($"{file.Name}: {decoded.Encoding}, {seed.Stories.Count} stories, {seed.Problems.Count} problems");
        Line($"  {seed.Document.Title ?? "(no title)"}");
        Line($"  {seed.Document.Publisher ?? "publisher unknown"}, {seed.Document.Date?.ToIso() ?? "date unknown"}, {seed.Document.Language}");
        foreach (var story in seed.Stories)
        {
            Line($"{story.Rank,4}. {story.Heading} (line {story.Line})");
            Line($"      {string.Join(" | ", story.Sections.Select(s => s.Heading))}");
        }

        Line($"  {Count(SpanKind.Dropped)} passages dropped, {Count(SpanKind.Repaired)} repaired; --json shows each.");
        foreach (var problem in seed.Problems)
        {
            Line($"  line {problem.Line}: {problem.Message}");
        }

        return text.ToString().TrimEnd('\n');

        int Count(SpanKind kind) => seed.Spans.Count(s => s.Kind == kind);

        // The document's words may hold anything.
        void Line(FormattableString line) => text.Append(TerminalText.Visible(line.ToString(CultureInfo.InvariantCulture))).Append('\n');
    }
}
