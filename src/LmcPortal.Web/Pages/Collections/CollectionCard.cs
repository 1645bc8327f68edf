namespace LmcPortal.Web.Pages.Collections;

/// <summary>A collection as lists show it.</summary>
// StoryCount: published stories only.
public sealed record CollectionCard(
    string Slug, string Name, string Title, string Language, int? Year, string? Publisher, string Introduction, int StoryCount);
