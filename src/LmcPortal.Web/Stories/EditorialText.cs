using LmcPortal.Data.Stories;

namespace LmcPortal.Web.Stories;

/// <summary>The text that editors have of a story: the draft beside the public one, or the story's own.</summary>
// Number: of the story, which every save must name.
public sealed record EditorialText(int StoryId, string Slug, StoryStatus Status, int Number, StorySnapshot Text, bool IsDraftOfPublic);
