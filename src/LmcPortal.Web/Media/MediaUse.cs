using LmcPortal.Data.Stories;

namespace LmcPortal.Web.Media;

/// <summary>A story that shows a picture or links to a document.</summary>
public sealed record MediaUse(int StoryId, string StorySlug, string Title, StoryStatus Status);
