namespace LmcPortal.Text.Search;

/// <summary>One thing a query asks for: any of its phrases will do.</summary>
/// <param name="Text">As typed, without quotation marks, minus and star; "viet nam" is one term of two words.</param>
/// <param name="Alternatives">At least one: what was typed first, then other spellings of the same name or number; no two alike.</param>
/// <param name="IsQuoted">True when it was meant to the letter: no other spellings, and its words stand next to each other.</param>
/// <param name="IsPrefix">True when the last word of each phrase may go on in the text.</param>
/// <param name="IsExcluded">True when a text that has it is not wanted.</param>
public sealed record SearchTerm(string Text, IReadOnlyList<SearchPhrase> Alternatives, bool IsQuoted, bool IsPrefix, bool IsExcluded)
{
    /// <summary>The term as it stands in the canonical query.</summary>
    public override string ToString() => Typed(Text);

    /// <summary>Another text with the quotation marks, minus and star of this term.</summary>
    internal string Typed(string text) => (IsExcluded ? "-" : "") + (IsQuoted ? $"\"{text}\"" : text) + (IsPrefix ? "*" : "");
}
