namespace LmcPortal.Web.Outcomes;

/// <summary>An outcome that rests on a sentence its story no longer has.</summary>
public sealed record BrokenQuote(string PublicId, string Name, string Exact, int StoryId, string StorySlug, string StoryTitle);
