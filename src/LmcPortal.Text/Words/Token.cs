namespace LmcPortal.Text.Words;

/// <summary>A word of a spaced script, or one letter with its marks of an unspaced one.</summary>
/// <param name="Key">Lower case, without apostrophes and possessive endings.</param>
/// <param name="Start">Zero-based offset in the text.</param>
/// <param name="Length">Characters covered.</param>
/// <param name="IsUnspaced">True for a letter of an unspaced script.</param>
/// <param name="FollowsBreak">True when punctuation that ends a phrase stands in front of it.</param>
public readonly record struct Token(string Key, int Start, int Length, bool IsUnspaced, bool FollowsBreak)
{
    /// <summary>Offset just behind the token.</summary>
    public int End => Start + Length;
}
