namespace LmcPortal.Text.Search;

/// <summary>A word of a text as it is indexed.</summary>
/// <param name="Folded">The form in which words are compared; letters, digits and marks only, never empty.</param>
/// <param name="Start">Zero-based offset in the original text, UTF-16 characters.</param>
/// <param name="Length">Characters covered in the original text.</param>
public readonly record struct SearchWord(string Folded, int Start, int Length)
{
    /// <summary>Offset just behind the word.</summary>
    public int End => Start + Length;
}
