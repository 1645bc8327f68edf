using LmcPortal.Data.Stories;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Filters;

/// <summary>How many stories of a list have each value, in one grouped question each; a pillar takes a second one.</summary>
public static class StoryCounts
{
    /// <summary>Stories by theme slug; a pillar counts each story of its themes once, as <see cref="StoryQueries.WithTheme"/> finds it.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> CountByThemeAsync(this IQueryable<Story> stories, CancellationToken cancellationToken)
    {
        var marks = stories.SelectMany(s => s.Themes);
        var themes = await marks.Where(m => m.Theme!.PillarSlug != null)
            .GroupBy(m => m.ThemeSlug)
            .Select(g => new { Slug = g.Key, Count = g.Count() })
            .ToListAsync(cancellationToken);
        var pillars = await marks.Select(m => new { m.StoryId, Slug = m.Theme!.PillarSlug ?? m.ThemeSlug })
            .Distinct()
            .GroupBy(m => m.Slug)
            .Select(g => new { Slug = g.Key, Count = g.Count() })
            .ToListAsync(cancellationToken);
        return themes.Concat(pillars).ToDictionary(c => c.Slug, c => c.Count);
    }

    /// <summary>Stories about or naming a country, by its code.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> CountByCountryAsync(this IQueryable<Story> stories, CancellationToken cancellationToken) =>
        await stories.SelectMany(s => s.Countries)
            .GroupBy(c => c.CountryCode)
            .Select(g => new { Code = g.Key, Count = g.Count() })
            .ToDictionaryAsync(c => c.Code, c => c.Count, cancellationToken);

    /// <summary>By the year of their date, newest first; those without one last.</summary>
    public static async Task<IReadOnlyList<YearCount>> CountByYearAsync(this IQueryable<Story> stories, CancellationToken cancellationToken)
    {
        var years = await stories.Dated().GroupBy(d => d.Day == null ? null : (int?)d.Day.Value.Year)
            .Select(g => new YearCount(g.Key, g.Count())).ToListAsync(cancellationToken);
        return [.. years.OrderByDescending(y => y.Year)];
    }

    public static async Task<IReadOnlyDictionary<string, int>> CountByLanguageAsync(this IQueryable<Story> stories, CancellationToken cancellationToken) =>
        await stories.GroupBy(s => s.Language).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(c => c.Key, c => c.Count, cancellationToken);

    /// <summary>By collection slug; one in several counts for each.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> CountByCollectionAsync(this IQueryable<Story> stories, CancellationToken cancellationToken) =>
        await stories.SelectMany(s => s.Places).GroupBy(p => p.Collection!.Slug)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(c => c.Key, c => c.Count, cancellationToken);
}
