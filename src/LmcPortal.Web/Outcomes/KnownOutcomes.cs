using LmcPortal.Data;
using LmcPortal.Data.Imports;
using LmcPortal.Data.Outcomes;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Outcomes;

/// <summary>
/// The outcomes already in the store that a document's own may be: those of its earlier version, and those that other documents say alike. Each is given out
/// once. What it reads does not grow with the store: a thing said in a thousand documents is one row, and of its quotes only the last is loaded.
/// </summary>
internal sealed class KnownOutcomes
{
    // A long release has thousands of outcomes; databases take no query with that many parameters.
    private const int KeysAtATime = 1000;

    private readonly PortalDbContext _db;

    private readonly ILookup<string, Outcome> _own;

    private readonly ILookup<string, Candidate> _elsewhere;

    private readonly HashSet<int> _taken = [];

    private KnownOutcomes(PortalDbContext db, List<Outcome> own, IEnumerable<Candidate> elsewhere)
    {
        _db = db;
        Own = own;
        _own = own.ToLookup(o => o.MergeKey);
        _elsewhere = elsewhere.Where(c => own.TrueForAll(o => o.Id != c.Id)).ToLookup(c => c.MergeKey);
    }

    /// <summary>
    /// Those of the document's earlier version, oldest first, with all their quotes, and those an editor has merged into others; empty for a document seen for
    /// the first time.
    /// </summary>
    public IReadOnlyList<Outcome> Own { get; }

    public static async Task<KnownOutcomes> LoadAsync(
        PortalDbContext db, SourceDocument document, IReadOnlyList<(ExtractedOutcome Outcome, string MergeKey)> found, CancellationToken cancellationToken)
    {
        var own = document.PreviousId is { } previous
            ? await db.Outcomes
                .Include(o => o.Quotes.OrderBy(q => q.Order)).WithFacts()
                .Where(o => o.Quotes.Any(q => q.Story!.SourceDocumentId == previous)
                    || (o.MergedIntoId != null && db.Quotes.Any(q => q.MovedFromId == o.Id && q.Story!.SourceDocumentId == previous)))
                .OrderBy(o => o.Id)
                .ToListAsync(cancellationToken)
            : [];
        return new KnownOutcomes(db, own, await CandidatesAsync(db, found, cancellationToken));
    }

    /// <summary>The row that is this outcome, or the one it was merged into; null when the store has none.</summary>
    public async Task<Outcome?> TakeAsync(ExtractedOutcome found, string mergeKey, CancellationToken cancellationToken)
    {
        var own = _own[mergeKey].FirstOrDefault(o => IsFree(o.Id) && HasDatesOf(o.Date, o.AsOf, found)) ?? _own[mergeKey].FirstOrDefault(o => IsFree(o.Id));
        var id = own?.Id
            ?? _elsewhere[mergeKey].FirstOrDefault(c => IsFree(c.Id) && HasDatesOf(c.Date, c.AsOf, found) && (HasNumber(found) || c.SortDate is not null))?.Id;
        if (id is null)
        {
            return null;
        }

        _taken.Add(id.Value);
        var row = own ?? await LoadAsync(id.Value, cancellationToken);
        while (row.MergedIntoId is { } survivor)
        {
            row = Own.FirstOrDefault(o => o.Id == survivor) ?? await LoadAsync(survivor, cancellationToken);
        }

        return row;
    }

    private async Task<Outcome> LoadAsync(int id, CancellationToken cancellationToken)
    {
        var row = await _db.Outcomes.WithFacts().OrderBy(o => o.Id).FirstAsync(o => o.Id == id, cancellationToken);
        await _db.Entry(row).Collection(o => o.Quotes).Query().OrderByDescending(q => q.Order).Take(1).LoadAsync(cancellationToken);
        return row;
    }

    private static async Task<List<Candidate>> CandidatesAsync(
        PortalDbContext db, IReadOnlyList<(ExtractedOutcome Outcome, string MergeKey)> found, CancellationToken cancellationToken)
    {
        var candidates = new List<Candidate>();
        foreach (var keys in found.Where(f => HasNumber(f.Outcome)).Select(f => f.MergeKey).Distinct().Chunk(KeysAtATime))
        {
            candidates.AddRange(await Select(db.Outcomes.Where(o => keys.Contains(o.MergeKey))).ToListAsync(cancellationToken));
        }

        // Things without a number are as many as there are documents that name them; those of one year are few.
        foreach (var year in found.Where(f => !HasNumber(f.Outcome) && HasTellingDate(f.Outcome)).GroupBy(f => (f.Outcome.AsOf ?? f.Outcome.Date)!.First.Year))
        {
            foreach (var keys in year.Select(f => f.MergeKey).Distinct().Chunk(KeysAtATime))
            {
                candidates.AddRange(await Select(db.Outcomes.InYear(year.Key).Where(o => keys.Contains(o.MergeKey))).ToListAsync(cancellationToken));
            }
        }

        return candidates;
    }

    private static IQueryable<Candidate> Select(IQueryable<Outcome> outcomes) =>
        outcomes.OrderBy(o => o.Id).Select(o => new Candidate(o.Id, o.MergeKey, o.Date, o.AsOf, o.SortDate));

    private bool IsFree(int id) => !_taken.Contains(id);

    private static bool HasDatesOf(PartialDate? date, PartialDate? asOf, ExtractedOutcome found) =>
        PartialDate.Fit(date, found.Date) && PartialDate.Fit(asOf, found.AsOf);

    // Two documents that say "ten percent" or "a memorandum of understanding" need not mean one thing: something besides the name has to tell them alike. Of a
    // figure that is the day or month it stands for, and what it counts; of anything else its number, its period, or a date that both give.
    private static bool HasNumber(ExtractedOutcome found) => found.Kind != OutcomeKind.Figure && (found.Ordinal is not null || found.Document?.Period is not null);

    private static bool HasTellingDate(ExtractedOutcome found) => found.Kind == OutcomeKind.Figure
        ? found is { AsOf: { Precision: not DatePrecision.Year }, Unit: not (null or "percent" or "%") }
        : found.Date is not null;

    private sealed record Candidate(int Id, string MergeKey, PartialDate? Date, PartialDate? AsOf, DateOnly? SortDate);
}
