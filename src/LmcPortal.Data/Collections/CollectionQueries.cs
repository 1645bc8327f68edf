using LmcPortal.Data.Stories;

namespace LmcPortal.Data.Collections;

/// <summary>Named scopes over collections; they compose, and the store runs them.</summary>
public static class CollectionQueries
{
    /// <summary>What readers may see: with at least one published story.</summary>
    public static IQueryable<Collection> Shown(this IQueryable<Collection> collections) =>
        collections.Where(c => c.Stories.Any(s => s.Story!.Status == StoryStatus.Published));
}
