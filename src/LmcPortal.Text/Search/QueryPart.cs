namespace LmcPortal.Text.Search;

/// <summary>A piece of a query between spaces, or between quotation marks.</summary>
/// <param name="Text">Without quotation marks, minus and star; single spaces only.</param>
/// <param name="Words">Its words, folded, in order; at least one.</param>
/// <param name="IsQuoted">True when it is meant to the letter.</param>
/// <param name="IsPrefix">True when a star stood behind it.</param>
/// <param name="IsExcluded">True when a minus stood before it.</param>
internal sealed record QueryPart(string Text, IReadOnlyList<string> Words, bool IsQuoted, bool IsPrefix, bool IsExcluded)
{
    /// <summary>True when other spellings of it are looked for as well.</summary>
    public bool IsFree => !IsQuoted && !IsPrefix;

    /// <summary>True when it may be read together with its neighbours as one name.</summary>
    public bool JoinsOthers => IsFree && !IsExcluded;
}
