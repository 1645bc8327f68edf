using System.Buffers;
using System.Text;

namespace LmcPortal.Text.Words;

/// <summary>
/// A text as it is read rather than typed, with the way back: letters composed (NFC), characters without a shape left out (zero-width spaces and joiners,
/// soft hyphens), and the two spellings of Thai and Lao "am" made one.
/// </summary>
public sealed class ReadingForm
{
    // Zero-width space, non-joiner, joiner, word joiner, byte order mark, soft hyphen.
    private const string Invisible = "\u200B\u200C\u200D\u2060\uFEFF\u00AD";
    private const char ThaiNikhahit = '\u0E4D';
    private const char LaoNiggahita = '\u0ECD';

    private static readonly SearchValues<char> Special = SearchValues.Create(Invisible + ThaiNikhahit + LaoNiggahita);

    // For each character: where the letter it belongs to begins and ends in the original. Null when the text was in reading form already.
    private readonly List<TextSpan>? _origins;

    private ReadingForm(string text, List<TextSpan>? origins)
    {
        Text = text;
        _origins = origins;
    }

    /// <summary>The text to cut; as long as the original or shorter.</summary>
    public string Text { get; }

    /// <summary>The reading form of a text; a text that is in it already is not copied.</summary>
    public static ReadingForm Of(string text) => IsPlain(text) ? new ReadingForm(text, null) : Compose(text);

    /// <summary>The stretch of the original text that a stretch of <see cref="Text"/> was made of; not empty when that is not.</summary>
    public TextSpan Original(TextSpan span)
    {
        if (_origins is null || span.Length == 0)
        {
            return span;
        }

        var start = _origins[span.Start].Start;
        return new TextSpan(start, _origins[span.End - 1].End - start);
    }

    private static bool IsPlain(string text) => !text.AsSpan().ContainsAny(Special) && IsComposed(text);

    // A lone surrogate is no text: it can be neither composed nor asked about.
    private static bool IsComposed(string text)
    {
        try
        {
            return text.IsNormalized(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static ReadingForm Compose(string text)
    {
        var composed = new StringBuilder(text.Length);
        var origins = new List<TextSpan>(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var end = EndOfLetter(text, i);
            foreach (var c in Composed(text[i..end]))
            {
                composed.Append(c);
                origins.Add(new TextSpan(i, end - i));
            }

            i = end;
        }

        return new ReadingForm(composed.ToString(), origins);
    }

    private static int EndOfLetter(string text, int i)
    {
        var end = i + 1;
        while (end < text.Length && (Clusters.Continues(text, end) || Invisible.Contains(text[end], StringComparison.Ordinal) || IsAa(text, end)))
        {
            end++;
        }

        return end;
    }

    // The vowel of "am" is a letter of its own; it belongs to the ring before it.
    private static bool IsAa(string text, int i) =>
        text[i] is '\u0E32' or '\u0EB2' && (IsRing(text[i - 1]) || (i > 1 && IsTone(text[i - 1]) && IsRing(text[i - 2])));

    private static string Composed(string letter)
    {
        if (letter.AsSpan().ContainsAny(Special))
        {
            letter = string.Concat(letter.Where(c => !Invisible.Contains(c, StringComparison.Ordinal)));
        }

        return IsComposed(letter) || letter.Any(char.IsSurrogate) ? WithAm(letter) : WithAm(letter.Normalize(NormalizationForm.FormC));
    }

    // Ring (tone) aa and (tone) ring aa are both written (tone) am.
    private static string WithAm(string letter)
    {
        var aa = letter.Length - 1;
        if (aa < 1 || letter[aa] is not ('\u0E32' or '\u0EB2'))
        {
            return letter;
        }

        var am = letter[aa] == '\u0E32' ? "\u0E33" : "\u0EB3";
        return IsRing(letter[aa - 1]) ? letter[..(aa - 1)] + am
            : aa > 1 && IsTone(letter[aa - 1]) && IsRing(letter[aa - 2]) ? letter[..(aa - 2)] + letter[aa - 1] + am
            : letter;
    }

    private static bool IsRing(char c) => c is ThaiNikhahit or LaoNiggahita;

    private static bool IsTone(char c) => c is >= '\u0E48' and <= '\u0E4B' or >= '\u0EC8' and <= '\u0ECB';
}
