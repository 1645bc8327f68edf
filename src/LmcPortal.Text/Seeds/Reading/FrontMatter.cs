using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LmcPortal.Text.Seeds.Reading;

/// <summary>The YAML block between two lines of three dashes at the very top of a Markdown document.</summary>
/// <param name="End">Offset just behind the block; 0 when the document has none.</param>
/// <param name="Facts">What it says.</param>
/// <param name="Problem">Why it could not be read, or null.</param>
internal sealed record FrontMatter(int End, DocumentFacts Facts, ParseProblem? Problem)
{
    private const int LongestChars = 32 * 1024;

    // Stream, document, mapping.
    private const int MappingDepth = 3;

    /// <summary>Reads the block; bad YAML is a problem with its line and leaves the facts read before it.</summary>
    public static FrontMatter Read(string source)
    {
        var start = source.StartsWith('\uFEFF') ? 1 : 0;
        var lines = TextLine.Split(source, start, Math.Min(source.Length, start + LongestChars));
        if (!IsFence(source, lines[0], start))
        {
            return new FrontMatter(0, DocumentFacts.None, null);
        }

        var close = lines.FindIndex(1, l => IsFence(source, l, l.Start));
        if (close < 0)
        {
            return new FrontMatter(0, DocumentFacts.None, null);
        }

        var facts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var parser = new Parser(new StringReader(source[lines[0].End..lines[close].Start]));
        ParseProblem? problem = null;
        try
        {
            ReadPairs(parser, facts);
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // On some bad YAML the library's scanner fails with other exceptions than its own; its messages speak of tokens, an editor needs the line.
            var line = Math.Max(1, e is YamlException yaml ? yaml.Start.Line : parser.Current?.End.Line ?? 1);
            problem = new ParseProblem((int)line, $"The front matter cannot be read as YAML from line {line} on; put that line right or remove it.");
        }

        return new FrontMatter(lines[close].End, FactsOf(facts), problem);
    }

    private static bool IsFence(string source, TextLine line, int start) =>
        line.Start == start && source.AsSpan(line.Start, line.End - line.Start) is "---" or "...";

    // Events instead of a tree: nesting then costs nothing, and only plain pairs at the top level are wanted.
    private static void ReadPairs(Parser parser, Dictionary<string, string> facts)
    {
        var depth = 0;
        string? key = null;
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            if (parser.Current is Scalar scalar && depth == MappingDepth)
            {
                if (key is not null)
                {
                    facts.TryAdd(key, scalar.Value.Trim());
                }

                key = key is null ? scalar.Value.Trim() : null;
            }
            else if (depth <= MappingDepth && parser.Current is MappingEnd or SequenceEnd or AnchorAlias)
            {
                key = null;
            }
        }
    }

    private static DocumentFacts FactsOf(Dictionary<string, string> facts)
    {
        return new DocumentFacts
        {
            Title = First("title", "headline"),
            Publisher = First("publisher", "source", "site"),
            Agency = First("agency", "wire"),
            Place = First("place", "location", "dateline", "city"),
            Date = First("date", "published", "published_at", "publish_date", "pubdate"),
            Year = First("year"),
            Language = First("language", "lang", "locale"),
        };

        string? First(params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
            {
                if (facts.GetValueOrDefault(name) is { Length: > 0 } value)
                {
                    return value;
                }
            }

            return null;
        }
    }
}
