using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LmcPortal.Web.Records;
using LmcPortal.Web.Rendering;

namespace LmcPortal.Web.Downloads;

/// <summary>A story as Markdown: front matter in YAML, the sections as they are kept, and its outcomes with their sentences as footnotes.</summary>
internal static class StoryMarkdown
{
    // A JSON text is a YAML text too: nothing in a title can end it.
    private static readonly JsonSerializerOptions Yaml = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Of these a list cell is made elsewhere; here the sections hold them.
    private static readonly string[] NotInFront = ["text", "summary"];

    public static string Of(StoryFile file)
    {
        var text = new StringBuilder();
        WriteFront(text, file);
        text.Append(CultureInfo.InvariantCulture, $"\n# {MarkdownText.Escape(file.Story.Place.Title)}\n");
        foreach (var section in file.Story.Sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {MarkdownText.Escape(section.Heading)}\n\n{section.Markdown.Trim()}\n");
        }

        WriteOutcomes(text, file);
        text.Append(CultureInfo.InvariantCulture, $"\n## Cite as\n\n{MarkdownText.Escape(file.CiteAs)}\n\n{MarkdownText.Escape(Licence.Prose)}\n");
        return text.ToString();
    }

    private static void WriteFront(StringBuilder text, StoryFile file)
    {
        text.Append("---\n");
        foreach (var field in StoryRecord.Shape.Columns.Where(f => !NotInFront.Contains(f.Name)))
        {
            var value = field.Read(file.Story);
            var yaml = value switch
            {
                null => "null",
                IEnumerable<string> list => $"[{string.Join(", ", list.Select(Quoted))}]",
                double number => number.ToString("R", CultureInfo.InvariantCulture),
                _ => Quoted(RecordText.Of(field, value, file.Address)),
            };
            text.Append(CultureInfo.InvariantCulture, $"{field.Name}: {yaml}\n");
        }

        text.Append("---\n");
    }

    private static void WriteOutcomes(StringBuilder text, StoryFile file)
    {
        if (file.Outcomes.Count == 0)
        {
            return;
        }

        text.Append("\n## Outcomes in this story\n\n");
        foreach (var outcome in file.Outcomes)
        {
            var notes = string.Concat(file.QuotesOf(outcome).Select(q => $"[^q-{q.Id}]"));
            text.Append(CultureInfo.InvariantCulture, $"- [{MarkdownText.Escape(StoryFile.Headline(outcome))}]({file.Address.Of(outcome.Path)}){notes}\n");
        }

        text.Append('\n');
        foreach (var quote in file.Outcomes.SelectMany(file.QuotesOf))
        {
            text.Append(CultureInfo.InvariantCulture, $"[^q-{quote.Id}]: “{MarkdownText.Escape(quote.Exact)}” <{file.Address.Of(quote.Path)}>\n");
        }
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Yaml);
}
