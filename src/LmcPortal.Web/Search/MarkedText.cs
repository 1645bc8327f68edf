using LmcPortal.Text.Search;
using LmcPortal.Text.Words;

namespace LmcPortal.Web.Search;

/// <summary>Words of a text, with what the reader looked for marked in them.</summary>
public sealed record MarkedText(IReadOnlyList<MarkedPart> Parts, bool IsCutBefore = false, bool IsCutAfter = false)
{
    /// <summary>The words alone.</summary>
    public string Text => string.Concat(Parts.Select(p => p.Text));

    /// <summary>All of a text.</summary>
    public static MarkedText Of(string text, SearchMatcher matcher) => new(Cut(text, matcher.Marks(text)));

    /// <summary>The part of a text that shows most of what is looked for.</summary>
    public static MarkedText ExcerptOf(string text, SearchMatcher matcher)
    {
        var excerpt = Excerpt.Of(text, matcher);
        return new MarkedText(Cut(excerpt.Text, excerpt.Marks), excerpt.IsCutBefore, excerpt.IsCutAfter);
    }

    private static List<MarkedPart> Cut(string text, IReadOnlyList<TextSpan> marks)
    {
        var parts = new List<MarkedPart>();
        var end = 0;
        foreach (var mark in marks)
        {
            Add(text[end..mark.Start], isMarked: false);
            Add(text[mark.Start..mark.End], isMarked: true);
            end = mark.End;
        }

        Add(text[end..], isMarked: false);
        return parts;

        void Add(string part, bool isMarked)
        {
            if (part.Length > 0)
            {
                parts.Add(new MarkedPart(part, isMarked));
            }
        }
    }
}
