namespace LmcPortal.Web.Search;

/// <summary>The place of an excerpt: a section of a story, or the story of a sentence.</summary>
public sealed record ResultPlace(MarkedText Name, string Path, string Language);
