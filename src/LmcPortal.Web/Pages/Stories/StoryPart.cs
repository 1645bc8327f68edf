namespace LmcPortal.Web.Pages.Stories;

/// <summary>A section on its story's page, where its permalink needs the story's name.</summary>
public sealed record StoryPart(SectionView Section, string StorySlug);
