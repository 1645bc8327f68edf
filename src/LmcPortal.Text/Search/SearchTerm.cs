namespace LmcPortal.Text.Search;

/// <summary>One thing a query asks for: any of its phrases will do.</summary>
/// <param name="Text">As typed, without quotation marks, minus and star.</param>
/// <param name="Alternatives">At least one, what was typed first, then other spellings of the same name; no two alike.</param>
/// <param name="IsPrefix">True when the last word of each phrase may go on in the text.</param>
/// <param name="IsExcluded">True when a text that has it is not wanted.</param>
public sealed record SearchTerm(string Text, IReadOnlyList<SearchPhrase> Alternatives, bool IsPrefix, bool IsExcluded);
