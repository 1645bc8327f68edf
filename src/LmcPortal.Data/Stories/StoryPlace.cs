namespace LmcPortal.Data.Stories;

/// <summary>Where a story stands in any order of stories.</summary>
public sealed record StoryPlace(int Id, DateOnly? PostedOn, string Title);
