using LmcPortal.Data;
using LmcPortal.Data.Outcomes;
using LmcPortal.Web.Stories;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Outcomes;

/// <summary>Keeps the history of outcomes: watch each one before it is changed, then record what became of it.</summary>
internal sealed class OutcomeRecorder(PortalDbContext db, TimeProvider time)
{
    /// <summary>The note of the revision that stands for what the machine found.</summary>
    public const string FoundNote = "Found by machine.";

    private readonly Dictionary<Outcome, string> _before = [];

    /// <summary>Remembers an outcome of the store as it is now; it must be loaded by <see cref="OutcomeQueries.WithFacts"/>.</summary>
    public void Watch(Outcome outcome) => _before.TryAdd(outcome, OutcomeSnapshot.Of(outcome).ToJson());

    /// <summary>True when a watched outcome no longer says what it said.</summary>
    public bool HasChanged(Outcome outcome) => _before.TryGetValue(outcome, out var before) && OutcomeSnapshot.Of(outcome).ToJson() != before;

    /// <summary>Stages the first revision of an outcome that no machine has found.</summary>
    public void RecordNew(Outcome outcome, Signature signature) =>
        Add(outcome, null, OutcomeSnapshot.Of(outcome).ToJson(), signature, time.GetUtcNow().UtcDateTime);

    /// <summary>Stages a revision of a watched outcome.</summary>
    public async Task RecordAsync(Outcome outcome, Signature signature, CancellationToken cancellationToken)
    {
        // The first change has nothing before it but what was found.
        var previousHash = outcome.RevisionNumber == 0
            ? Add(outcome, null, _before[outcome], new Signature(Signature.Importer, FoundNote), outcome.CreatedUtc)
            : await db.OutcomeRevisions.Where(r => r.OutcomeId == outcome.Id).OrderByDescending(r => r.Number).Select(r => r.Hash).FirstOrDefaultAsync(cancellationToken);

        Add(outcome, previousHash, OutcomeSnapshot.Of(outcome).ToJson(), signature, time.GetUtcNow().UtcDateTime);
    }

    private string Add(Outcome outcome, string? previousHash, string snapshot, Signature signature, DateTime at)
    {
        var instant = RevisionHash.Instant(at);
        var number = ++outcome.RevisionNumber;
        var hash = RevisionHash.Of(previousHash, number, signature.Author, signature.Note, instant, snapshot);
        db.OutcomeRevisions.Add(new OutcomeRevision
        {
            Outcome = outcome,
            Number = number,
            Snapshot = snapshot,
            Author = signature.Author,
            Note = signature.Note,
            CreatedUtc = instant,
            PreviousHash = previousHash,
            Hash = hash,
        });
        return hash;
    }
}
