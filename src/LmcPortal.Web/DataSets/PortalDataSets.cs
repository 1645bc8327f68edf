using System.Runtime.CompilerServices;
using LmcPortal.Data;
using LmcPortal.Web.Downloads;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Records;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.DataSets;

/// <summary>What the portal holds, as sets of records. The dump, the catalogue and the dictionary are all made from it.</summary>
public sealed class PortalDataSets(PortalDbContext db, PublicLists lists)
{
    public IReadOnlyList<DataSet> All =>
    [
        new("stories", "Stories", StoryRecord.Shape, Licence.Prose, PortalLinks.Stories, PortalLinks.Stories, ReadStoriesAsync),
        new("outcomes", "Outcomes: figures, documents, events and projects", OutcomeRecord.Shape, Licence.Facts, PortalLinks.Outcomes, PortalLinks.Outcomes, ReadOutcomesAsync),
        new("collections", "Collections of stories", CollectionRecord.Shape, Licence.Prose, PortalLinks.Collections, null, _ => db.Collections.ToRecords().AsAsyncEnumerable()),
        new("themes", "Themes of the 3+5+X framework", ThemeRecord.Shape, Licence.Own, PortalLinks.Themes, null, cancellationToken => AsyncOf(db.ReadThemeRecordsAsync(lists, cancellationToken))),
        new("countries", "The six countries", CountryRecord.Shape, Licence.Own, PortalLinks.Countries, null, cancellationToken => AsyncOf(db.ReadCountryRecordsAsync(lists, cancellationToken))),
        new("meetings", "Meetings of the LMC", MeetingRecord.Shape, Licence.Own, PortalLinks.Meetings, null, cancellationToken => AsyncOf(db.ReadMeetingRecordsAsync(cancellationToken))),
    ];

    private async IAsyncEnumerable<object> ReadStoriesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var all = await lists.ReadStoriesAsync(QueryCollection.Empty, [], cancellationToken);
        await foreach (var story in RecordBatches.ReadAsync(all, lists.Stories(all.Filter), db.Quotes, cancellationToken))
        {
            yield return story;
        }
    }

    private async IAsyncEnumerable<object> ReadOutcomesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var all = await lists.ReadOutcomesAsync(QueryCollection.Empty, null, [], cancellationToken);
        await foreach (var outcome in RecordBatches.ReadAsync(all, lists.Outcomes(all.Filter), cancellationToken))
        {
            yield return outcome;
        }
    }

    // Few enough to be read at once.
    private static async IAsyncEnumerable<object> AsyncOf<T>(Task<IReadOnlyList<T>> records)
        where T : class
    {
        foreach (var record in await records)
        {
            yield return record;
        }
    }
}
