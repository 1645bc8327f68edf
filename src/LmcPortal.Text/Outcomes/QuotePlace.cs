namespace LmcPortal.Text.Outcomes;

/// <summary>Where a quote stands in a story.</summary>
/// <param name="Paragraph">Zero-based index of the paragraph.</param>
/// <param name="Start">Zero-based offset of its first character in the paragraph.</param>
public readonly record struct QuotePlace(int Paragraph, int Start);
