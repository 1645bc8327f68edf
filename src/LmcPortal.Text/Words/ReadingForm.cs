using System.Buffers;
using System.Text;

namespace LmcPortal.Text.Words;

/// <summary>
/// A text as it is read rather than typed, with the way back: letters composed (NFC), characters without a shape left out (zero-width spaces and joiners,
/// soft hyphens), and letters of Thai and Lao that are written in two ways
/// (<see cref="LetterPairs"/>) in one.
/// </summary>
public sealed class ReadingForm
{
    // Zero-width space, non-joiner, joiner, word joiner, byte order mark, soft hyphen.
    private static readonly SearchValues<char> Invisible = SearchValues.Create("\u200B\u200C\u200D\u2060\uFEFF\u00AD");

    private static readonly SearchValues<char> Changing = SearchValues.Create("\u200B\u200C\u200D\u2060\uFEFF\u00AD" + LetterPairs.Beginnings);

    // For each character: the letter of the original it belongs to. Null when the text was in reading form already.
    private readonly List<TextSpan>? _origins;

    private ReadingForm(string text, List<TextSpan>? origins)
    {
        Text = text;
        _origins = origins;
    }

    /// <summary>The text to cut.</summary>
    public string Text { get; }

    /// <summary>The reading form of a text; a text that is in it already is not copied.</summary>
    public static ReadingForm Of(string text) =>
        !text.AsSpan().ContainsAny(Changing) && UnicodeForm.IsComposed(text) ? new ReadingForm(text, null) : Compose(text);

    /// <summary>The stretch of the original text that a stretch of <see cref="Text"/> was made of: whole letters, never empty when the other is not.</summary>
    public TextSpan Original(TextSpan span)
    {
        if (_origins is null || span.Length == 0)
        {
            return span;
        }

        var start = _origins[span.Start].Start;
        return new TextSpan(start, _origins[span.End - 1].End - start);
    }

    private static ReadingForm Compose(string text)
    {
        var composed = new StringBuilder(text.Length);
        var origins = new List<TextSpan>(text.Length);
        var letter = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            var (start, end) = (i, i);
            letter.Clear();
            do
            {
                if (!Invisible.Contains(text[i]))
                {
                    letter.Append(text[i]);
                    end = i + 1;
                    start = letter.Length == 1 ? i : start;
                }

                i++;
            }
            while (i < text.Length && GoesOn(text, i, letter));

            foreach (var c in LetterPairs.Joined(UnicodeForm.Of(letter.ToString(), NormalizationForm.FormC)))
            {
                composed.Append(c);
                origins.Add(new TextSpan(start, end - start));
            }
        }

        return new ReadingForm(composed.ToString(), origins);
    }

    private static bool GoesOn(string text, int i, StringBuilder letter) =>
        Invisible.Contains(text[i])
        || (letter.Length is > 0 and <= UnicodeForm.MaxMarks
            && !LetterPairs.Completes(letter)
            && (Scripts.IsMark(text[i]) || char.IsSurrogatePair(letter[^1], text[i]) || LetterPairs.Joins(letter, text[i])));
}
