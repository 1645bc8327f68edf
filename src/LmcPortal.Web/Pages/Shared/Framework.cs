using LmcPortal.Data;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Themes;
using LmcPortal.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Shared;

/// <summary>The 3+5+X framework in its own order, with counts of published stories.</summary>
public sealed record Framework(IReadOnlyList<ThemeNode> Nodes)
{
    public IEnumerable<ThemeNode> Pillars => Nodes.Where(n => n.Kind == ThemeKind.Pillar);

    public int ThemeCount => Nodes.Count(n => n.Kind != ThemeKind.Pillar);

    public IEnumerable<ThemeNode> Of(ThemeNode pillar, ThemeKind kind) => Nodes.Where(n => n.Kind == kind && n.PillarSlug == pillar.Slug);

    public IEnumerable<ThemeNode> Under(ThemeNode pillar) => Nodes.Where(n => n.PillarSlug == pillar.Slug);

    public static Task<Framework> ReadAsync(PortalDbContext db, CancellationToken cancellationToken) =>
        ReadAsync(db, db.Stories.AsNoTracking().Published(), cancellationToken);

    /// <summary>Counts only <paramref name="stories"/>.</summary>
    public static async Task<Framework> ReadAsync(PortalDbContext db, IQueryable<Story> stories, CancellationToken cancellationToken)
    {
        var counts = await stories.CountByThemeAsync(cancellationToken);
        var themes = await db.Themes.AsNoTracking()
            .Select(t => new ThemeNode(t.Slug, t.Label, t.Description, t.Kind, t.PillarSlug, t.Order, t.Pillar == null ? t.Order : t.Pillar.Order, 0))
            .ToListAsync(cancellationToken);
        return new Framework([.. themes
            .OrderBy(t => t.Pillar).ThenBy(t => t.Kind).ThenBy(t => t.Order).ThenBy(t => t.Slug, StringComparer.Ordinal)
            .Select(t => t with { Count = counts.GetValueOrDefault(t.Slug) })]);
    }
}
