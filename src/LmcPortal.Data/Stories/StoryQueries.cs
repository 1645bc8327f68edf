namespace LmcPortal.Data.Stories;

/// <summary>Named scopes over stories; they compose, and the store runs them.</summary>
public static class StoryQueries
{
    /// <summary>What lists, feeds and counts may show.</summary>
    public static IQueryable<Story> Published(this IQueryable<Story> stories) =>
        stories.Where(s => s.Status == StoryStatus.Published);

    /// <summary>A total order: the day posted here, newest first; within a day as they came, so that a ranking keeps its order.</summary>
    public static IOrderedQueryable<Story> NewestFirst(this IQueryable<Story> stories) =>
        stories.OrderByDescending(s => s.PostedOn).ThenBy(s => s.Id);

    /// <summary>Stories with the theme, or with a theme of the pillar.</summary>
    public static IQueryable<Story> WithTheme(this IQueryable<Story> stories, string slug) =>
        stories.WithThemes([slug], []);

    /// <summary>Stories about the country or naming it; the code in upper case.</summary>
    public static IQueryable<Story> WithCountry(this IQueryable<Story> stories, string code) =>
        stories.WithCountries([code], []);
}
