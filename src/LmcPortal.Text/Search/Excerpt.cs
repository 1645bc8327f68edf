using LmcPortal.Text.Words;

namespace LmcPortal.Text.Search;

/// <summary>The part of a text a reader is shown to judge a hit by.</summary>
/// <param name="Text">Verbatim from the text, without spaces at its ends.</param>
/// <param name="Start">Zero-based offset of the excerpt in the text.</param>
/// <param name="Marks">What to mark, in offsets of the excerpt; ordered, never overlapping, may be empty.</param>
/// <param name="IsCutBefore">True when the text has more before the excerpt.</param>
/// <param name="IsCutAfter">True when the text has more behind it.</param>
public sealed record Excerpt(string Text, int Start, IReadOnlyList<TextSpan> Marks, bool IsCutBefore, bool IsCutAfter)
{
    /// <summary>Characters of an excerpt where nobody says otherwise.</summary>
    public const int DefaultMaxChars = 240;

    /// <summary>
    /// The window of at most <paramref name="maxChars"/> characters that shows most of the query: it has most different terms, then most finds, then comes
    /// first. It begins with a sentence where one fits and is cut between words. The beginning of the text when it has nothing of the query.
    /// </summary>
    public static Excerpt Of(string text, SearchMatcher matcher, int maxChars = DefaultMaxChars) => new ExcerptFinder(text, matcher, maxChars).Find();
}
