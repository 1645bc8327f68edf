namespace LmcPortal.Text.Search;

/// <summary>A piece of a query between spaces, or between quotation marks.</summary>
/// <param name="Text">Without quotation marks, minus and star.</param>
/// <param name="Words">Its words in the text's own order; at least one.</param>
/// <param name="IsQuoted">True when it is meant to the letter.</param>
/// <param name="IsPrefix">True when a star stood behind it.</param>
/// <param name="IsExcluded">True when a minus stood before it.</param>
internal sealed record QueryPart(string Text, IReadOnlyList<SearchWord> Words, bool IsQuoted, bool IsPrefix, bool IsExcluded)
{
    /// <summary>True when it may be read together with its neighbours as one name.</summary>
    public bool IsOpen => !IsQuoted && !IsPrefix && !IsExcluded;

    /// <summary>As it stands in the canonical query.</summary>
    public override string ToString() =>
        (IsExcluded ? "-" : "") + (IsQuoted ? $"\"{Text}\"" : Text) + (IsPrefix ? "*" : "");
}
