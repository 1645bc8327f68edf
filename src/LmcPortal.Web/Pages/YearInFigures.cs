using LmcPortal.Data;
using LmcPortal.Data.Outcomes;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Pages.Shared;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages;

/// <summary>The strongest figures of the newest year that has any. They stand side by side and are never added up.</summary>
// Total: all figures of the year.
public sealed record YearInFigures(int Year, int Total, IReadOnlyList<OutcomeRow> Rows)
{
    public const int Shown = 6;

    // Enough to choose from, however long the ledger grows.
    private const int Considered = 60;

    private static readonly string[] Times = ["year", "years", "month", "months", "week", "weeks", "day", "days", "hour", "hours", "minute", "minutes"];

    /// <summary>Null while no figure has a date that has come.</summary>
    public static async Task<YearInFigures?> ReadAsync(PortalDbContext db, DateOnly today, CancellationToken cancellationToken)
    {
        var figures = db.Outcomes.AsNoTracking().Shown().OfKind(OutcomeKind.Figure);
        var newest = await figures.Where(o => o.SortDate <= today).MaxAsync(o => o.SortDate, cancellationToken);
        if (newest is not { Year: var year })
        {
            return null;
        }

        var rows = await figures.InYear(year).Where(o => o.Value != null && o.Nature != FigureNature.Change)
            .OrderByDescending(o => o.Qualifier != null).ThenByDescending(o => o.Countries.Count).ThenByDescending(o => o.Value).ThenBy(o => o.Id)
            .Take(Considered).ToRows().ToListAsync(cancellationToken);
        return new YearInFigures(year, await figures.InYear(year).CountAsync(cancellationToken), [.. Strongest(rows)]);
    }

    /// <summary>
    /// How much there is, not by how much it grew nor how long it took. First what is dated to a day or a month, and what the source itself bounds or totals
    /// ("more than", "a total of"); then what reaches more countries; then the larger number.
    /// </summary>
    private static IEnumerable<OutcomeRow> Strongest(IEnumerable<OutcomeRow> rows) => rows.Where(r => !Times.Contains(r.Unit?.Split(' ')[0]))
        .OrderByDescending(r => (r.AsOf?.Precision > DatePrecision.Year ? 1 : 0) + (r.Qualifier is null ? 0 : 1))
        .ThenByDescending(r => r.Countries.Count).ThenByDescending(r => r.Value)
        .Take(Shown);
}
