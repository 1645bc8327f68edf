using System.Runtime.CompilerServices;
using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Records;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Downloads;

/// <summary>Reads a whole list record by record, from its place on, holding only a batch at a time.</summary>
internal static class RecordBatches
{
    private const int BatchSize = 200;

    public static async IAsyncEnumerable<StoryRecord> ReadAsync(
        StoryReading asked, IQueryable<Story> matching, IQueryable<Quote> quotes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        List<StoryRecord> batch;
        do
        {
            batch = await asked.PageOf(matching).Take(BatchSize).ToRecords(quotes).ToListAsync(cancellationToken);
            foreach (var record in batch)
            {
                yield return record;
            }

            asked = asked with { Place = batch.Count > 0 ? batch[^1].Place : null };
        }
        while (batch.Count == BatchSize);
    }

    public static async IAsyncEnumerable<OutcomeRecord> ReadAsync(
        OutcomeReading asked, IQueryable<Outcome> matching, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        List<OutcomeRecord> batch;
        do
        {
            batch = await asked.PageOf(matching).Take(BatchSize).ToRecords().ToListAsync(cancellationToken);
            foreach (var record in batch)
            {
                yield return record;
            }

            asked = asked with { Place = batch.Count > 0 ? batch[^1].Place : null };
        }
        while (batch.Count == BatchSize);
    }
}
