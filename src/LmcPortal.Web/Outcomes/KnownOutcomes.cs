using LmcPortal.Data;
using LmcPortal.Data.Imports;
using LmcPortal.Data.Outcomes;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Outcomes;

/// <summary>The outcomes already in the store that a document's own may be: those of its earlier version, and those of the same key elsewhere. Each is given out once.</summary>
internal sealed class KnownOutcomes
{
    // A long release has thousands of outcomes; databases take no query with that many parameters.
    private const int KeysAtATime = 1000;

    private readonly ILookup<string, Outcome> _own;

    private readonly ILookup<string, Outcome> _elsewhere;

    private readonly HashSet<Outcome> _taken = [];

    private KnownOutcomes(List<Outcome> own, IEnumerable<Outcome> elsewhere)
    {
        Own = own;
        _own = own.ToLookup(o => o.MergeKey);
        _elsewhere = elsewhere.ToLookup(o => o.MergeKey);
    }

    /// <summary>Those of the document's earlier version, oldest first; empty for a document seen for the first time.</summary>
    public IReadOnlyList<Outcome> Own { get; }

    public static async Task<KnownOutcomes> LoadAsync(
        PortalDbContext db, SourceDocument document, IEnumerable<string> mergeKeys, CancellationToken cancellationToken)
    {
        var rows = db.Outcomes
            .Include(o => o.Quotes.OrderBy(q => q.Order)).Include(o => o.Countries)
            .OrderBy(o => o.Id)
            .AsSplitQuery();
        var own = document.PreviousId is { } previous
            ? await rows.Where(o => o.Quotes.Any(q => q.Story!.SourceDocumentId == previous)).ToListAsync(cancellationToken)
            : [];
        var elsewhere = new List<Outcome>();
        foreach (var keys in mergeKeys.Distinct().Chunk(KeysAtATime))
        {
            elsewhere.AddRange(await rows.Where(o => keys.Contains(o.MergeKey)).ToListAsync(cancellationToken));
        }

        return new KnownOutcomes(own, elsewhere.Except(own));
    }

    /// <summary>The row that is this outcome; null when the store has none.</summary>
    public Outcome? Take(ExtractedOutcome found, string mergeKey)
    {
        var row = _own[mergeKey].FirstOrDefault(o => IsFree(o) && HasDatesOf(o, found))
            ?? _own[mergeKey].FirstOrDefault(IsFree)
            ?? _elsewhere[mergeKey].FirstOrDefault(o => IsFree(o) && HasDatesOf(o, found) && IsTelling(o, found));
        if (row is not null)
        {
            _taken.Add(row);
        }

        return row;
    }

    private bool IsFree(Outcome outcome) => !_taken.Contains(outcome);

    private static bool HasDatesOf(Outcome row, ExtractedOutcome found) => PartialDate.Fit(row.Date, found.Date) && PartialDate.Fit(row.AsOf, found.AsOf);

    // Two documents that say "ten percent" or "a memorandum of understanding" need not mean one thing: something besides the name has to tell them alike. Of a
    // figure that is the day or month it stands for, and what it counts; of anything else its number, its period, or a date that both give.
    private static bool IsTelling(Outcome row, ExtractedOutcome found) => found.Kind == OutcomeKind.Figure
        ? found is { AsOf.Precision: not DatePrecision.Year, Unit: not (null or "percent" or "%") }
        : found.Ordinal is not null || found.Document?.Period is not null || (row.Date is not null && found.Date is not null);
}
