namespace LmcPortal.Text.Seeds.Splitting;

/// <summary>The number or mark in front of a heading.</summary>
/// <param name="Style">Names the way of numbering; only numbers of one style count on from each other.</param>
/// <param name="Value">The number; 0 for a mark that does not count.</param>
/// <param name="MarkLength">Characters of the number and its punctuation, without the spaces behind.</param>
/// <param name="PrefixLength">Characters up to the heading itself; the whole text when the number stands alone.</param>
internal sealed record HeadingNumber(string Style, int Value, int MarkLength, int PrefixLength);
