namespace LmcPortal.Web.Pages.Stories;

/// <summary>A story's place in a collection and its neighbours there; null at either end.</summary>
public sealed record CollectionPlace(string Slug, string Name, int Rank, int StoryCount, RankedLink? Previous, RankedLink? Next);
