using LmcPortal.Data;
using LmcPortal.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Records;

/// <summary>Reads the 3+5+X framework as data.</summary>
public static class ThemeRecords
{
    /// <summary>In the framework's own order, with what the lists hold of each.</summary>
    public static async Task<IReadOnlyList<ThemeRecord>> ReadThemeRecordsAsync(this PortalDbContext db, PublicLists lists, CancellationToken cancellationToken)
    {
        var stories = await lists.Stories(StoryFilter.All).CountByThemeAsync(cancellationToken);
        var outcomes = await lists.Outcomes(OutcomeFilter.All).CountByThemeAsync(cancellationToken);
        var themes = await db.Themes.AsNoTracking()
            .Select(t => new
            {
                Pillar = t.Pillar == null ? t.Order : t.Pillar.Order,
                Record = new ThemeRecord(t.Slug, t.Kind, t.PillarSlug, t.Order, t.Label, t.Description, 0, 0),
            })
            .ToListAsync(cancellationToken);
        return [.. themes
            .OrderBy(t => t.Pillar).ThenBy(t => t.Record.Kind).ThenBy(t => t.Record.Order).ThenBy(t => t.Record.Id, StringComparer.Ordinal)
            .Select(t => t.Record with { Stories = stories.GetValueOrDefault(t.Record.Id), Outcomes = outcomes.GetValueOrDefault(t.Record.Id) })];
    }
}
