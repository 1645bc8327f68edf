namespace LmcPortal.Web.Outcomes;

/// <summary>Where a sentence stands in a story: its paragraph and its place there, both from 0.</summary>
public sealed record SentencePlace(int Paragraph, int Sentence);
