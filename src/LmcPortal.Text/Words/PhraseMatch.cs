namespace LmcPortal.Text.Words;

/// <summary>A phrase found in a text.</summary>
/// <param name="Phrase">The phrase as it was added.</param>
/// <param name="Values">What was added under it; at least one.</param>
/// <param name="Start">Zero-based offset in the text.</param>
/// <param name="Length">Characters covered.</param>
public sealed record PhraseMatch<T>(string Phrase, IReadOnlyList<T> Values, int Start, int Length);
