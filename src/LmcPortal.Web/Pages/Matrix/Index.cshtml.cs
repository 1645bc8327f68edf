using LmcPortal.Data;
using LmcPortal.Data.Outcomes;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Seo;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Matrix;

/// <summary>How many outcomes the ledger holds by theme, country and year.</summary>
public sealed class IndexModel(PortalDbContext db, PublicLists lists) : PublicPage
{
    public override PageHead Head => new(Choice.Year is { } year ? $"Matrix of {year}" : "Matrix", Sentence, PortalLinks.MatrixOf(Choice.Year))
    {
        IsIndexed = Choice.Notice is null,
        Crumbs = [new Crumb("Outcomes", PortalLinks.Outcomes), new Crumb("Matrix", PortalLinks.Matrix)],
    };

    public YearChoice Choice { get; private set; } = new(null, null);

    public IReadOnlyList<int> Years { get; private set; } = [];

    public IReadOnlyList<CountryStation> Countries { get; private set; } = [];

    public IReadOnlyList<MatrixRow> Rows { get; private set; } = [];

    public string Sentence => $"Outcomes by theme and country, {(Choice.Year is { } year ? $"of {year}" : "of all years, dated or not")}. An outcome that concerns several countries counts for each of them.";

    public OutcomeFilter Filter => OutcomeFilter.All with { Years = Choice.Year is { } year ? [year] : [] };

    public async Task OnGetAsync(string? year, CancellationToken cancellationToken)
    {
        var shown = db.Outcomes.AsNoTracking().Shown();
        Years = await shown.Where(o => o.SortDate != null).Select(o => o.SortDate!.Value.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancellationToken);
        Choice = YearChoice.Of(year, Years, null);
        Countries = await CountryStations.ReadAsync(db, cancellationToken);
        var counts = await lists.Outcomes(Filter).Where(o => o.ThemeSlug != null)
            .SelectMany(o => o.Countries, (o, c) => new { o.ThemeSlug, o.Theme!.PillarSlug, c.CountryCode })
            .GroupBy(c => c).Select(g => new { g.Key.ThemeSlug, g.Key.PillarSlug, g.Key.CountryCode, Count = g.Count() })
            .ToListAsync(cancellationToken);
        var framework = await Framework.ReadAsync(db, cancellationToken);
        Rows = [.. framework.Nodes.Select(t => new MatrixRow(t, [.. Countries.Select(c =>
            counts.Where(n => n.CountryCode == c.Code && (n.ThemeSlug == t.Slug || n.PillarSlug == t.Slug)).Sum(n => n.Count))]))];
    }
}
