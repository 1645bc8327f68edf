namespace LmcPortal.Text.Words;

/// <summary>A stretch of a text.</summary>
/// <param name="Start">Zero-based offset, UTF-16 characters.</param>
/// <param name="Length">Characters covered.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset just behind the stretch.</summary>
    public int End => Start + Length;

    /// <summary>The characters of the stretch.</summary>
    public string In(string text) => text.Substring(Start, Length);
}
