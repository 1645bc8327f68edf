using LmcPortal.Text.Seeds.Reading;
using LmcPortal.Text.Seeds.Splitting;

namespace LmcPortal.Text.Seeds.Headers;

/// <summary>Finds the title, cuts a confirmed publisher off its front, and finds the places where it is said again.</summary>
internal static class TitleReader
{
    private const int LongestTitle = 250;
    private const int ShortestTitle = 6;
    private const int TopBlocks = 6;

    /// <summary>The block that is the title, or null when the document opens with its text.</summary>
    public static DraftBlock? Block(SeedDraft draft, HeaderLines lines)
    {
        var top = draft.Blocks.Where(b => !lines.Lines.ContainsKey(b)).Take(TopBlocks).ToList();
        var marked = Marked(draft, top);
        if (draft.Facts.Title is { } said)
        {
            // A page's own heading is better than the window's title, which carries the site's name; front matter is meant as it stands.
            return draft.File.Format == SeedFormat.Html
                ? marked is { Level: 1 } ? marked : top.FirstOrDefault(b => OpensWith(said, draft.TextOf(b).Text.Trim()))
                : top.FirstOrDefault(b => IsSame(draft.TextOf(b).Text, said));
        }

        if (marked is not null || top.Count == 0)
        {
            return marked;
        }

        var text = draft.TextOf(top[0]).Text.Trim();
        var isTitle = top[0].Kind == BlockKind.Paragraph && text.Length is > 0 and <= LongestTitle && !EndsSentence(text) && DatelineReader.Read(text) is null;
        return isTitle && draft.Blocks.Count > 1 && !OpensCount(text, draft) ? top[0] : null;
    }

    // "1. Heading" on top is the first story's when a "2." of the same kind follows: the document has no title.
    private static bool OpensCount(string text, SeedDraft draft) =>
        HeadingNumberReader.Read(text) is { } first
        && draft.Blocks.Skip(1).Any(b => HeadingNumberReader.Read(draft.TextOf(b).Text) is { } other && other.Style == first.Style && Math.Abs(other.Value - first.Value) == 1);

    // The first heading of the first level; without one, a heading on top of all others. Headings of equal level are the stories' own.
    private static DraftBlock? Marked(SeedDraft draft, List<DraftBlock> top) =>
        top.FirstOrDefault(b => b is { Kind: BlockKind.Heading, Level: 1 })
        ?? top.Take(1).FirstOrDefault(b => b.Kind == BlockKind.Heading && draft.Blocks.Count(other => other.Level == b.Level) == 1);

    /// <summary>Length of "X: " in front of a title when X is a name the document gives elsewhere as its publisher; otherwise 0.</summary>
    public static int PrefixLength(string title, IReadOnlyList<string> publishers)
    {
        var colon = title.AsSpan().IndexOfAny(":：");
        if (colon <= 0 || !publishers.Contains(title[..colon].Trim(), StringComparer.OrdinalIgnoreCase))
        {
            return 0;
        }

        var length = colon + 1;
        while (length < title.Length && char.IsWhiteSpace(title[length]))
        {
            length++;
        }

        return length < title.Length ? length : 0;
    }

    /// <summary>True when two lines say the same, whatever their case and blanks.</summary>
    public static bool IsSame(string left, string right) => left.Trim().Equals(right.Trim(), StringComparison.OrdinalIgnoreCase);

    private static bool OpensWith(string title, string text) => text.Length >= ShortestTitle && title.StartsWith(text, StringComparison.OrdinalIgnoreCase);

    // Abbreviations end titles too, but seldom behind so many words.
    private static bool EndsSentence(string text) => text[^1] is '。' or '។' or '။' or ':' or '：' or ';' || (text[^1] == '.' && text.Length > 40);
}
