using System.Globalization;
using LmcPortal.Data;
using LmcPortal.Data.Outcomes;
using LmcPortal.Text.Dates;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Rendering;
using LmcPortal.Web.Seo;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Timeline;

/// <summary>One year of the ledger by month, as a list.</summary>
public sealed class IndexModel(PortalDbContext db) : PublicPage
{
    /// <summary>A page stays one that can be read; the ledger has the rest.</summary>
    public const int RowsMax = 400;

    public override PageHead Head => new(Choice.Year is { } year ? $"Timeline of {year}" : "Timeline", Sentence, PortalLinks.TimelineOf(Choice.Year == Years.Keys.FirstOrDefault() ? null : Choice.Year))
    {
        IsIndexed = Choice.Notice is null,
        Crumbs = [new Crumb("Outcomes", PortalLinks.Outcomes), new Crumb("Timeline", PortalLinks.Timeline)],
    };

    public YearChoice Choice { get; private set; } = new(null, null);

    /// <summary>Outcomes by year, the newest first.</summary>
    public IReadOnlyDictionary<int, int> Years { get; private set; } = new Dictionary<int, int>();

    public int Undated { get; private set; }

    public IReadOnlyList<MonthGroup> Months { get; private set; } = [];

    public int Total => Choice.Year is { } year ? Years[year] : 0;

    public string Sentence => Choice.Year is { } year
        ? $"{OutcomeWording.Count(null, Total)} of {year} by month, the newest first."
        : "No outcome has a date yet.";

    public async Task OnGetAsync(string? year, CancellationToken cancellationToken)
    {
        var shown = db.Outcomes.AsNoTracking().Shown();
        var counts = await shown.CountByYearAsync(cancellationToken);
        Years = counts.Where(c => c.Year is not null).ToDictionary(c => c.Year!.Value, c => c.Count);
        Undated = counts.Where(c => c.Year is null).Sum(c => c.Count);
        Choice = YearChoice.Of(year, [.. Years.Keys], Years.Count > 0 ? Years.Keys.First() : null);
        if (Choice.Year is { } chosen)
        {
            var rows = await shown.InYear(chosen).NewestFirst().Take(RowsMax).ToRows().ToListAsync(cancellationToken);
            // What is known only to the year would stand in January: it goes behind the months.
            Months = [.. rows.GroupBy(r => r.When!.Precision == DatePrecision.Year ? 0 : r.When.First.Month).OrderByDescending(g => g.Key).Select(g => Group(g.Key, chosen, [.. g]))];
        }
    }

    private static MonthGroup Group(int month, int year, IReadOnlyList<OutcomeRow> rows) => month == 0
        ? new MonthGroup($"{year}, month not stated", "month-unknown", rows)
        : new MonthGroup(PartialDate.OfMonth(year, month).Text(), string.Create(CultureInfo.InvariantCulture, $"month-{month}"), rows);
}
