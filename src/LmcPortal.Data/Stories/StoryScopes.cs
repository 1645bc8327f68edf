namespace LmcPortal.Data.Stories;

/// <summary>
/// Stories by what they have and have not: any of some values, none of others. No values narrow nothing, and what has no value at all is among
/// those that have none of them.
/// </summary>
public static class StoryScopes
{
    /// <summary>By theme; a pillar stands for its themes too.</summary>
    public static IQueryable<Story> WithThemes(this IQueryable<Story> stories, IReadOnlyList<string> any, IReadOnlyList<string> none)
    {
        stories = any.Count == 0 ? stories : stories.Where(s => s.Themes.Any(t => any.Contains(t.ThemeSlug) || any.Contains(t.Theme!.PillarSlug!)));
        return none.Count == 0 ? stories : stories.Where(s => !s.Themes.Any(t => none.Contains(t.ThemeSlug) || none.Contains(t.Theme!.PillarSlug!)));
    }

    /// <summary>By the countries they are about or name; codes in upper case.</summary>
    public static IQueryable<Story> WithCountries(this IQueryable<Story> stories, IReadOnlyList<string> any, IReadOnlyList<string> none)
    {
        stories = any.Count == 0 ? stories : stories.Where(s => s.Countries.Any(c => any.Contains(c.CountryCode)));
        return none.Count == 0 ? stories : stories.Where(s => !s.Countries.Any(c => none.Contains(c.CountryCode)));
    }

    /// <summary>By the collections they stand in; slugs.</summary>
    public static IQueryable<Story> InCollections(this IQueryable<Story> stories, IReadOnlyList<string> any, IReadOnlyList<string> none)
    {
        stories = any.Count == 0 ? stories : stories.Where(s => s.Places.Any(p => any.Contains(p.Collection!.Slug)));
        return none.Count == 0 ? stories : stories.Where(s => !s.Places.Any(p => none.Contains(p.Collection!.Slug)));
    }

    /// <summary>By language; ISO 639-1 codes.</summary>
    public static IQueryable<Story> InLanguages(this IQueryable<Story> stories, IReadOnlyList<string> any, IReadOnlyList<string> none)
    {
        stories = any.Count == 0 ? stories : stories.Where(s => any.Contains(s.Language));
        return none.Count == 0 ? stories : stories.Where(s => !none.Contains(s.Language));
    }
}
