using LmcPortal.Text.Words;

namespace LmcPortal.Text.Outcomes;

/// <summary>The sentence that says so, found again by its own words and by those around it.</summary>
/// <param name="Exact">The sentence, verbatim as it stands in the cleaned paragraph; a sentence beyond 1,500 characters is cut at a space.</param>
/// <param name="Prefix">Up to 32 characters of the paragraph in front of it.</param>
/// <param name="Suffix">Up to 32 characters of the paragraph behind it.</param>
/// <param name="Line">One-based line of the file on which the paragraph starts.</param>
/// <param name="Start">Zero-based offset of the sentence in the cleaned paragraph.</param>
/// <param name="Anchor">The words of the outcome inside <paramref name="Exact"/>.</param>
/// <param name="Source">The characters of the file the sentence was made of.</param>
public sealed record OutcomeQuote(string Exact, string Prefix, string Suffix, int Line, int Start, TextSpan Anchor, TextSpan Source);
