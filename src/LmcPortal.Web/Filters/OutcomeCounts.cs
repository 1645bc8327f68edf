using LmcPortal.Data.Outcomes;
using LmcPortal.Text.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Filters;

/// <summary>How many outcomes each further value would leave: counts that equal the length of the list they link to.</summary>
// Years: by year; undated ones are not in it.
public sealed record OutcomeCounts(
    IReadOnlyDictionary<string, int> Themes, IReadOnlyDictionary<string, int> Countries, IReadOnlyDictionary<int, int> Years, int Undated,
    IReadOnlyDictionary<OutcomeStatus, int> Statuses)
{
    public static async Task<OutcomeCounts> ReadAsync(IQueryable<Outcome> outcomes, CancellationToken cancellationToken)
    {
        var themes = await outcomes.Where(o => o.ThemeSlug != null)
            .GroupBy(o => new { o.ThemeSlug, o.Theme!.PillarSlug })
            .Select(g => new { g.Key.ThemeSlug, g.Key.PillarSlug, Count = g.Count() })
            .ToListAsync(cancellationToken);
        // A pillar counts its own and those of its themes: an outcome has one theme, so none is counted twice.
        var bySlug = themes.Select(t => (Slug: t.ThemeSlug!, t.Count))
            .Concat(themes.Where(t => t.PillarSlug is not null).Select(t => (Slug: t.PillarSlug!, t.Count)))
            .GroupBy(t => t.Slug).ToDictionary(g => g.Key, g => g.Sum(t => t.Count));
        var countries = await outcomes.SelectMany(o => o.Countries).GroupBy(c => c.CountryCode)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(c => c.Key, c => c.Count, cancellationToken);
        var years = await outcomes.Where(o => o.SortDate != null).GroupBy(o => o.SortDate!.Value.Year)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(c => c.Key, c => c.Count, cancellationToken);
        var undated = await outcomes.CountAsync(o => o.SortDate == null, cancellationToken);
        var statuses = await outcomes.GroupBy(o => o.Status)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(c => c.Key, c => c.Count, cancellationToken);
        return new OutcomeCounts(bySlug, countries, years, undated, statuses);
    }

    public static async Task<IReadOnlyDictionary<OutcomeKind, int>> ByKindAsync(IQueryable<Outcome> outcomes, CancellationToken cancellationToken) =>
        await outcomes.GroupBy(o => o.Kind).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(c => c.Key, c => c.Count, cancellationToken);
}
