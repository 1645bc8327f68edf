using LmcPortal.Data;
using LmcPortal.Data.Editors;
using LmcPortal.Data.Imports;
using LmcPortal.Data.Outcomes;
using LmcPortal.Text.Outcomes;
using LmcPortal.Text.Seeds;
using LmcPortal.Web.Seeding;
using LmcPortal.Web.Stories;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Outcomes;

/// <summary>
/// Stages the outcomes of a document beside its stories; <see cref="StoryEditor.CommitAsync"/> writes both at once. An outcome nobody has reviewed
/// follows its text and keeps its id; a reviewed or rejected one only gains sentences. What a new version no longer says is put on record.
/// </summary>
internal sealed class OutcomeWriter(PortalDbContext db, TimeProvider time)
{
    public async Task StageAsync(SourceDocument document, ParsedSeed parsed, StagedStories staged, List<ParseProblem> problems, CancellationToken cancellationToken)
    {
        var found = parsed.Stories.SelectMany(s => s.Outcomes).Select(o => (Outcome: o, MergeKey: OutcomeId.MergeKeyOf(OutcomeMerger.KeyOf(o)))).ToList();
        var known = await KnownOutcomes.LoadAsync(db, document, found, cancellationToken);
        var ids = await OutcomeIds.LoadAsync(db, document, found.Select(f => f.MergeKey), cancellationToken);
        var homes = new QuoteHomes(staged);
        var claimant = ClaimantOf(document, problems);
        var follower = new QuoteFollower(homes, staged);
        var recorder = new OutcomeRecorder(db, time);
        foreach (var own in known.Own)
        {
            recorder.Watch(own);
        }

        foreach (var (outcome, mergeKey) in found)
        {
            var quotes = outcome.Quotes.Select(q => (Quote: q, Story: homes.Find(q))).Where(q => q.Story is not null).Select(q => (q.Quote, Story: q.Story!)).ToList();
            var standing = quotes.Where(q => !q.Story.EditedByHand || homes.Stands(q.Story, q.Quote.Exact)).ToList();
            problems.AddRange(quotes.Except(standing).Select(q => new ParseProblem(
                q.Quote.Line, $"'{outcome.Name}' is said by a sentence that the edited story '{q.Story.Title}' does not have. It waits for an editor.")));
            var misfits = OutcomeMapper.Check(outcome).ToList();
            problems.AddRange(misfits);
            if (standing.Count == 0 || misfits.Count > 0)
            {
                continue;
            }

            var row = await known.TakeAsync(outcome, mergeKey, cancellationToken);
            if (row is null)
            {
                row = new Outcome
                {
                    PublicId = await ids.NextAsync(mergeKey, cancellationToken), MergeKey = mergeKey, Name = outcome.Name, CreatedUtc = time.GetUtcNow().UtcDateTime,
                };
                db.Outcomes.Add(row);
            }
            else
            {
                recorder.Watch(row);
            }

            // One that an editor has merged into this one does not change what this one says.
            if (row.Status == OutcomeStatus.Extracted && row.MergeKey == mergeKey && (row.Quotes.Count == 0 || follower.IsOfDocument(row.Quotes[0])))
            {
                OutcomeMapper.Apply(row, outcome, claimant);
            }

            follower.Follow(row, standing);
        }

        problems.AddRange(follower.TakeLeave(known.Own));
        await StampAsync(document, recorder, cancellationToken);
    }

    private static string? ClaimantOf(SourceDocument document, List<ParseProblem> problems)
    {
        if (!(document.Publisher?.Length > Outcome.WordsMaxLength))
        {
            return document.Publisher;
        }

        problems.Add(new ParseProblem(0, $"The publisher's name has {document.Publisher.Length} characters; {Outcome.WordsMaxLength} is the most. The outcomes have no claimant."));
        return null;
    }

    private static string NoteOf(Outcome outcome) => outcome.Quotes.Count > 0 ? "Its source has changed." : "Its source no longer says so.";

    // The import itself is on record; an outcome that it changed has a record of its own.
    private async Task StampAsync(SourceDocument document, OutcomeRecorder recorder, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var entries = db.ChangeTracker.Entries<Outcome>().ToList();
        var parted = db.ChangeTracker.Entries<Quote>().Where(e => e.State == EntityState.Deleted).Select(e => e.Entity.OutcomeId).ToHashSet();
        foreach (var entry in entries)
        {
            var isParted = parted.Contains(entry.Entity.Id);
            var hasChanged = recorder.HasChanged(entry.Entity);
            if (entry.State is not (EntityState.Added or EntityState.Modified) && !isParted && !hasChanged)
            {
                continue;
            }

            entry.Entity.UpdatedUtc = now;
            if (entry.State != EntityState.Added)
            {
                db.AuditEntries.Add(new AuditEntry
                {
                    AtUtc = now,
                    Actor = Signature.Importer,
                    Action = entry.Entity.Quotes.Count > 0 ? "outcome.revised" : "outcome.unsaid",
                    Subject = entry.Entity.PublicId,
                    Detail = $"{document.FileName} has changed",
                });
            }

            // Where its sentence stands in the source is no fact of the outcome; what it says, and that it is no longer said, is.
            if (hasChanged || isParted)
            {
                await recorder.RecordAsync(entry.Entity, new Signature(Signature.Importer, NoteOf(entry.Entity)), cancellationToken);
            }
        }
    }
}
