using LmcPortal.Text.Seeds.Reading;

namespace LmcPortal.Text.Seeds.Headers;

/// <summary>Reads lines that are wholly data: "Source: X", "SOURCE X", "By A, X", "Published: 12 March 2024", "2024-03-12 10:30 来源：X".</summary>
internal static class HeaderLineReader
{
    private const int LongestLine = 120;

    /// <summary>
    /// Blocks from the top among which dates and bylines are looked for. They stop where running text begins: below it a date
    /// belongs to a story.
    /// </summary>
    private const int TopBlocks = 6;

    private static readonly HeaderWords Words = HeaderWords.Instance;

    /// <summary>Looks at all blocks of a draft.</summary>
    public static HeaderLines Read(SeedDraft draft)
    {
        var lines = new Dictionary<DraftBlock, string>();
        var sources = new List<string>();
        var bylines = new List<string>();
        FoundDate? date = null;
        var top = Math.Min(TopBlocks, draft.Blocks.Count);
        for (var i = 0; i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (block.End - block.Start > LongestLine * 4 || draft.TextOf(block).Text.Trim() is not { Length: > 0 and <= LongestLine } text)
            {
                top = Math.Min(top, i);
                continue;
            }

            text = text.Trim('(', ')', '（', '）', '[', ']', '【', '】');
            if (Source(text) is { } source)
            {
                sources.Add(source.Name);
                date ??= source.Date;
                lines[block] = "source line, kept as data";
            }
            else if (i < top && DateReader.ReadWhole(text) is { Day: not null } found)
            {
                date ??= found;
                lines[block] = "date line, kept as data";
            }
            else if (i > 0 && i < top && Byline(text) is { } names)
            {
                bylines.AddRange(names);
                lines[block] = "byline, kept as data";
            }
            else if (EndsSentence(text))
            {
                top = Math.Min(top, i);
            }
        }

        return new HeaderLines(sources.FirstOrDefault(s => s.Length > 0) ?? bylines.Skip(1).LastOrDefault(), date, lines, [.. sources, .. bylines]);
    }

    private static (string Name, FoundDate? Date)? Source(string text)
    {
        // The wires close a release with "SOURCE Name" in capitals and without a colon.
        if (text.StartsWith("SOURCE ", StringComparison.Ordinal) && text.Length > 7 && !EndsSentence(text))
        {
            return (text[7..].Trim(), null);
        }

        var colon = text.AsSpan().IndexOfAny(":：៖");
        if (colon < 0)
        {
            return null;
        }

        // "2024-03-12 10:30 来源：X": the date may hold a colon of its own.
        foreach (var label in Words.SourceLabels)
        {
            var at = text.IndexOf(label, StringComparison.OrdinalIgnoreCase);
            var end = at + label.Length;
            while (at >= 0 && end < text.Length && text[end] == ' ')
            {
                end++;
            }

            if (at < 0 || end >= text.Length || text[end] is not (':' or '：' or '៖') || EndsSentence(text))
            {
                continue;
            }

            var before = text[..at].Trim(' ', '|', '　');
            var date = before.Length > 0 ? DateReader.ReadWhole(before) : null;
            if (before.Length == 0 || date is not null)
            {
                return (FirstOf(text[(end + 1)..]), date);
            }
        }

        return null;
    }

    // "新华网 责任编辑：王某": the next label ends the name.
    private static string FirstOf(string rest)
    {
        var name = rest.Trim();
        var label = name.AsSpan().IndexOfAny("：|　");
        if (label > 0)
        {
            var blank = name.LastIndexOf(' ', label);
            name = name[..(name[label] == '：' && blank > 0 ? blank : label)];
        }

        return name.Trim(' ', '　', '|');
    }

    private static string[]? Byline(string text)
    {
        var label = Words.BylineLabels.FirstOrDefault(l =>
            text.Length > l.Length + 1 && text.StartsWith(l, StringComparison.OrdinalIgnoreCase) && text[l.Length] is ' ' or ':' or '：');
        if (label is null || EndsSentence(text))
        {
            return null;
        }

        var hasColon = text[label.Length] is ':' or '：';
        var names = text[(label.Length + 1)..].Split([',', '|', '，', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var areNames = names.Length is > 0 and <= 4
            && names.All(n => n.Split(' ').All(w => w.Length > 0 && (!char.IsLower(w[0]) || w is "and" or "of" or "the")));
        return areNames && (hasColon || (label == "by" && names[0].Split(' ').Length <= 6)) ? names : null;
    }

    private static bool EndsSentence(string text) => text is [.., '。' or '!' or '?'] || (text is [.., '.'] && text.Split(' ').Length > 8);
}
