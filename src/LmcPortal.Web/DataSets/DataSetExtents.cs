using LmcPortal.Data.Stories;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.DataSets;

/// <summary>Measures the data sets: counts that equal the records they hand out.</summary>
public sealed class DataSetExtents(PublicLists lists, PortalDataSets sets)
{
    public async Task<IReadOnlyList<DataSetExtent>> ReadAsync(CancellationToken cancellationToken)
    {
        var extents = new List<DataSetExtent>();
        foreach (var set in sets.All)
        {
            extents.Add(await MeasureAsync(set, cancellationToken));
        }

        return extents;
    }

    private async Task<DataSetExtent> MeasureAsync(DataSet set, CancellationToken cancellationToken) => set.ListPath switch
    {
        PortalLinks.Stories => await StoriesAsync(set, cancellationToken),
        PortalLinks.Outcomes => await OutcomesAsync(set, cancellationToken),
        _ => new DataSetExtent(set, await set.Read(cancellationToken).CountAsync(cancellationToken), null, null),
    };

    private async Task<DataSetExtent> StoriesAsync(DataSet set, CancellationToken cancellationToken)
    {
        var days = lists.Stories(StoryFilter.All).Dated().Select(d => d.Day);
        return new DataSetExtent(
            set, await days.CountAsync(cancellationToken), await days.MinAsync(cancellationToken), await days.MaxAsync(cancellationToken));
    }

    private async Task<DataSetExtent> OutcomesAsync(DataSet set, CancellationToken cancellationToken)
    {
        var days = lists.Outcomes(OutcomeFilter.All).Select(o => o.SortDate);
        return new DataSetExtent(
            set, await days.CountAsync(cancellationToken), await days.MinAsync(cancellationToken), await days.MaxAsync(cancellationToken));
    }
}
