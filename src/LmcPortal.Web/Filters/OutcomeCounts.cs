using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Filters;

/// <summary>How many outcomes of a list have each value, in one grouped question each.</summary>
public static class OutcomeCounts
{
    /// <summary>By theme slug; a pillar counts its own and those of its themes: an outcome has one theme, so none is counted twice.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> CountByThemeAsync(this IQueryable<Outcome> outcomes, CancellationToken cancellationToken)
    {
        var themes = await outcomes.Where(o => o.ThemeSlug != null)
            .GroupBy(o => new { o.ThemeSlug, o.Theme!.PillarSlug })
            .Select(g => new { g.Key.ThemeSlug, g.Key.PillarSlug, Count = g.Count() })
            .ToListAsync(cancellationToken);
        return themes.Select(t => (Slug: t.ThemeSlug!, t.Count))
            .Concat(themes.Where(t => t.PillarSlug is not null).Select(t => (Slug: t.PillarSlug!, t.Count)))
            .GroupBy(t => t.Slug).ToDictionary(g => g.Key, g => g.Sum(t => t.Count));
    }

    /// <summary>By country code; one that concerns several counts for each.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> CountByCountryAsync(this IQueryable<Outcome> outcomes, CancellationToken cancellationToken) =>
        await outcomes.SelectMany(o => o.Countries).GroupBy(c => c.CountryCode)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(c => c.Key, c => c.Count, cancellationToken);

    public static async Task<IReadOnlyDictionary<OutcomeKind, int>> CountByKindAsync(this IQueryable<Outcome> outcomes, CancellationToken cancellationToken) =>
        await outcomes.GroupBy(o => o.Kind).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(c => c.Key, c => c.Count, cancellationToken);

    /// <summary>Newest year first; those without a date last.</summary>
    public static async Task<IReadOnlyList<YearCount>> CountByYearAsync(this IQueryable<Outcome> outcomes, CancellationToken cancellationToken)
    {
        var years = await outcomes.GroupBy(o => o.SortDate == null ? null : (int?)o.SortDate.Value.Year)
            .Select(g => new YearCount(g.Key, g.Count())).ToListAsync(cancellationToken);
        return [.. years.OrderByDescending(y => y.Year)];
    }

    public static async Task<IReadOnlyDictionary<OutcomeStatus, int>> CountByStatusAsync(this IQueryable<Outcome> outcomes, CancellationToken cancellationToken) =>
        await outcomes.GroupBy(o => o.Status).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(c => c.Key, c => c.Count, cancellationToken);

    /// <summary>By the language of the published stories that say so; one said in several counts for each.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> CountByLanguageAsync(this IQueryable<Outcome> outcomes, CancellationToken cancellationToken) =>
        await outcomes.SelectMany(o => o.Quotes, (o, q) => new { o.Id, q.Story!.Status, q.Story.Language })
            .Where(q => q.Status == StoryStatus.Published).Select(q => new { q.Id, q.Language }).Distinct()
            .GroupBy(q => q.Language).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(c => c.Key, c => c.Count, cancellationToken);
}
