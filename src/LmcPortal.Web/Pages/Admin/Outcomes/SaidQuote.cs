using LmcPortal.Data.Stories;

namespace LmcPortal.Web.Pages.Admin.Outcomes;

/// <summary>A sentence in its paragraph, cut at the sentence and at the words of the outcome in it.</summary>
// Before, After: the paragraph around the sentence. IsBroken: the story no longer holds the sentence.
public sealed record SaidQuote(
    string Before, string Lead, string Anchor, string Trail, string After, bool IsBroken, int Id, int StoryId, string StorySlug, string StoryTitle, string Language, StoryStatus StoryStatus);
