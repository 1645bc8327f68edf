using LmcPortal.Text.Dates;

namespace LmcPortal.Web.Pages.Embed;

/// <summary>A story as its frame shows it.</summary>
// Publisher, Published: of its source. PostedOn: here.
public sealed record EmbeddedStory(string Slug, string Title, string Summary, string Language, string? Theme, string? Publisher, PartialDate? Published, DateOnly? PostedOn);
