using LmcPortal.Text.Seeds.Reading;

namespace LmcPortal.Text.Seeds.Headers;

/// <summary>Reads lines that are wholly data: "Source: X", "SOURCE X", "By A, X", "Published: 12 March 2024", "2024-03-12 10:30 来源：X".</summary>
internal static class HeaderLineReader
{
    private const int LongestLine = 120;
    private const int LongestName = 40;

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
            else if (i < top && NameAndDate(text) is { } stamp)
            {
                sources.Add(stamp.Name);
                date ??= stamp.Date;
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
                var (name, after) = NameThenDate(text[(end + 1)..]);
                return (FirstOf(name), date ?? after);
            }
        }

        return null;
    }

    // "新华社 2024-01-20 10:30": a whole day behind the name is the date of the line and no part of the name.
    private static (string Name, FoundDate? Date) NameThenDate(string rest)
    {
        var split = DateReader.FirstDatePart(rest);
        return split > 0 && DateReader.ReadWhole(rest[split..]) is { Day: not null } date ? (rest[..split].TrimEnd(' ', '　', ',', '，', '|', '(', '（'), date) : (rest, null);
    }

    // "新华网 | 2024-03-25 08:30", "25 March 2024 | Vientiane Times": a stroke between a name and a whole date.
    private static (string Name, FoundDate Date)? NameAndDate(string text)
    {
        var parts = text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 2)
        {
            return null;
        }

        var dates = parts.Select(DateReader.ReadWhole).ToList();
        var at = dates.FindIndex(d => d?.Day is not null);
        var name = at < 0 ? "" : parts[1 - at];
        return at >= 0 && dates[1 - at] is null && name.Length <= LongestName && !EndsSentence(name) && !char.IsLower(name[0]) ? (name, dates[at]!) : null;
    }

    // "新华网 责任编辑：王某", "Vientiane Post Editor: Huaxia": the next label ends the name; the colon of an address is none.
    private static string FirstOf(string rest)
    {
        var name = rest.Trim();
        var label = name.AsSpan().IndexOfAny(":：|　");
        if (label > 0)
        {
            var blank = name.LastIndexOf(' ', label);
            var isLabel = name[label] is ':' or '：' && blank > 0;
            name = isLabel ? name[..blank] : name[label] == ':' ? name : name[..label];
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
