namespace LmcPortal.Text.Seeds.Corrections;

/// <summary>One correction that an editor makes to a reading. It names the characters it is about and what they are, so that it is never applied to others.</summary>
/// <param name="Kind">What is to be done.</param>
/// <param name="Start">Zero-based offset in <see cref="SeedFile.Text"/>, UTF-16 characters.</param>
/// <param name="Length">Characters covered; 0 for a place where the rules insert something.</param>
/// <param name="Words">The first characters covered, at most <see cref="WordsMaxChars"/>; a text that has others there is not corrected.</param>
/// <param name="Value">The new heading or the slug of the theme; null for kinds that need none.</param>
public sealed record SeedCorrection(CorrectionKind Kind, int Start, int Length, string Words, string? Value = null)
{
    /// <summary>Most characters kept of what a correction covers.</summary>
    public const int WordsMaxChars = 200;

    /// <summary>Longest heading or slug, characters.</summary>
    public const int ValueMaxChars = 300;

    /// <summary>Offset just behind the characters covered.</summary>
    public int End => Start + Length;

    /// <summary>A correction of these characters of a text; null when the text has no such place.</summary>
    public static SeedCorrection? Of(CorrectionKind kind, string text, int start, int length, string? value = null) =>
        start < 0 || length < 0 || start > text.Length || length > text.Length - start ? null
        : new SeedCorrection(kind, start, length, text.Substring(start, Math.Min(length, WordsMaxChars)), value);

    /// <summary>True when the text still has the same characters there.</summary>
    public bool Fits(string text) => Of(Kind, text, Start, Length, Value) is { } here && here.Words == Words;
}
