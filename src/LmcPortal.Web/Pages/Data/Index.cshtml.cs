using LmcPortal.Data;
using LmcPortal.Text.Outcomes;
using LmcPortal.Web.DataSets;
using LmcPortal.Web.Downloads;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Seo;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Data;

/// <summary>What there is to take away, what it means, and what it lacks.</summary>
public sealed class IndexModel(PortalDbContext db, PublicLists lists, DataSetExtents extents, DataSetData data) : PublicPage
{
    private const string Summary =
        "Every story, figure, document, event and project of the Lancang-Mekong Cooperation on this portal, as CSV, JSON, Excel and in one archive, with what each field means.";

    public override PageHead Head => new("Data", Summary, PortalLinks.Data)
    {
        Crumbs = [new Crumb("Data", PortalLinks.Data)],
        Data = [.. Sets.Where(s => s.Set.ListPath is not null).Select(data.Of)],
    };

    public IReadOnlyList<DataSetExtent> Sets { get; private set; } = [];

    public IReadOnlyList<DataFile> Files { get; private set; } = [];

    public IReadOnlyList<Gap> Gaps { get; private set; } = [];

    /// <summary>Raised by every change that readers can see.</summary>
    public long Version { get; private set; }

    public DateOnly ChangedOn { get; private set; }

    /// <summary>Name and end of the address of each format.</summary>
    public IReadOnlyList<(string Name, string Extension)> Formats { get; } = [.. DownloadFormat.All.Select(f => (f.Name, f.Extension))];

    /// <summary>"2016 to 2023": years, because a date may be known no better; null while no outcome is dated.</summary>
    public string? Years => Sets.FirstOrDefault(s => s.Set.ListPath == PortalLinks.Outcomes) is { First: { } first, Last: { } last }
        ? first.Year == last.Year ? $"{first.Year}" : $"{first.Year} to {last.Year}"
        : null;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var version = await db.ContentVersions.AsNoTracking().SingleAsync(v => v.Id == ContentVersion.SingleId, cancellationToken);
        (Version, ChangedOn) = (version.Number, DateOnly.FromDateTime(version.ChangedUtc));
        Sets = await extents.ReadAsync(cancellationToken);
        var kinds = await lists.Outcomes(OutcomeFilter.All).CountByKindAsync(cancellationToken);
        Files =
        [
            .. Sets.Where(s => s.Set.ListPath is not null).Select(s => new DataFile(s.Set.Title, s.Count, s.Set.ListPath!, true)),
            .. Enum.GetValues<OutcomeKind>().Select(k => new DataFile(k.Name() + "s", kinds.GetValueOrDefault(k), PortalLinks.Ledger(k), true)),
            .. Sets.Where(s => s.Set.ListPath is null).Select(s => new DataFile(s.Set.Title, s.Count, s.Set.PagePath, false)),
        ];
        var known = (await lists.ReadOutcomesAsync(QueryCollection.Empty, null, [], cancellationToken)).Known;
        Gaps = await GapCounts.ReadAsync(lists, known, cancellationToken);
    }
}
