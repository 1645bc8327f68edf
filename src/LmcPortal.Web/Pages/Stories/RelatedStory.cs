namespace LmcPortal.Web.Pages.Stories;

/// <summary>A story worth reading next, and why.</summary>
// Reason: "Also about Connectivity".
public sealed record RelatedStory(string Slug, string Title, string Language, string Reason);
