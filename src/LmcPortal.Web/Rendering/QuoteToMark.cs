namespace LmcPortal.Web.Rendering;

/// <summary>A sentence to be found in a text, and where its mark leads.</summary>
// KindWord: lower case; chooses the shape of the mark. Name: said to those who cannot see it.
public sealed record QuoteToMark(int Id, string Exact, string Prefix, string Suffix, string Link, string KindWord, string Name);
