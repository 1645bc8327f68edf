using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace LmcPortal.Text.Seeds;

/// <summary>Writes a <see cref="ParsedSeed"/> in the fixed shape of <c>parse --json</c>.</summary>
public static class SeedJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>
    /// One JSON object, indented, ending without a line break. Lines are one-based; what is unknown is null. An outcome that several stories name stands under
    /// the first of them with all its quotes; its datePrecision is that of its date, or of asOf for a figure.
    /// </summary>
    public static string Write(SeedFile file, ParsedSeed seed)
    {
        var lines = new LineIndex(file.Text);

        return JsonSerializer.Serialize(
            new
            {
                Document = new
                {
                    seed.Document.Title,
                    seed.Document.Publisher,
                    seed.Document.Agency,
                    seed.Document.Place,
                    Date = seed.Document.Date?.ToIso(),
                    seed.Document.Year,
                    seed.Document.Language,
                },
                Introduction = seed.Introduction.Select(p => p.Text),
                Stories = seed.Stories.Select(story => new
                {
                    story.Rank,
                    story.Heading,
                    story.Line,
                    Sections = story.Sections.Select(section => new
                    {
                        section.Heading,
                        section.Theme,
                        Paragraphs = section.Paragraphs.Select(p => new { p.Text, p.Line, p.Theme }),
                    }),
                    Outcomes = story.Outcomes.Select(outcome => new
                    {
                        Kind = outcome.Kind.ToString().ToLowerInvariant(),
                        outcome.Name,
                        outcome.Value,
                        outcome.Unit,
                        outcome.Qualifier,
                        AsOf = outcome.AsOf?.ToIso(),
                        Date = outcome.Date?.ToIso(),
                        DatePrecision = (outcome.Date ?? outcome.AsOf)?.Precision.ToString().ToLowerInvariant(),
                        outcome.Ordinal,
                        outcome.Place,
                        outcome.Countries,
                        outcome.Theme,
                        Quotes = outcome.Quotes.Select(q => new { q.Exact, q.Line }),
                    }),
                }),
                Dropped = seed.Spans.Where(s => s.Kind == SpanKind.Dropped).Select(s => new
                {
                    Line = lines.LineOf(s.Start),
                    Text = file.Text.Substring(s.Start, s.Length),
                    s.Reason,
                }),
                Repaired = seed.Spans.Where(s => s.Kind == SpanKind.Repaired).Select(s => new
                {
                    Line = lines.LineOf(s.Start),
                    Before = file.Text.Substring(s.Start, s.Length),
                    After = s.Replacement,
                    s.Reason,
                }),
                Problems = seed.Problems.Select(p => new { p.Line, p.Message }),
            },
            Options);
    }
}
