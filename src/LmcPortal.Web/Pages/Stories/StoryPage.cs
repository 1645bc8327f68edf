using LmcPortal.Web.Embeds;
using LmcPortal.Web.Pages.Shared;

namespace LmcPortal.Web.Pages.Stories;

/// <summary>All that a story's page shows; a preview shows the same.</summary>
public sealed record StoryPage(
    StoryView Story, IReadOnlyList<CollectionPlace> Places, IReadOnlyList<RelatedStory> Related, IReadOnlyList<OutcomeHeap> Outcomes,
    IReadOnlyList<TranslationLink> Translations, StoryVersions Versions, EmbedFrame Frame);
