namespace LmcPortal.Web.Pages.Shared;

/// <summary>A sentence in a published story.</summary>
public sealed record QuoteLink(int QuoteId, string StorySlug, string StoryTitle, string Language);
