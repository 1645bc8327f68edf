using LmcPortal.Data;
using LmcPortal.Data.Outcomes;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Stories;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Outcomes;

/// <summary>
/// The one way in which editors change outcomes: row, history, audit entry and what readers see are written in one transaction, and only when nobody else
/// has changed the outcome since the editor saw it.
/// </summary>
public sealed class OutcomeEditor(PortalDbContext db, StoryEditor stories, AuditWriter audit, CurrentEditor current, TimeProvider time)
{
    private readonly OutcomeRecorder _recorder = new(db, time);

    private readonly List<(Outcome Outcome, string Note)> _changed = [];

    /// <summary>New facts for an outcome, which has thereby been reviewed.</summary>
    public Task<OutcomeEdit> SaveAsync(OutcomeKey key, OutcomeDraft draft, string note, CancellationToken cancellationToken) =>
        ChangeAsync(key, "outcome.edited", note, outcome => Task.FromResult(Write(outcome, draft)), cancellationToken);

    /// <summary>
    /// Changes an outcome. The change gets it as the store has it, with facts and quotes, and answers with what is wrong; then nothing is saved. The note is
    /// public; it is what the history and the audit log say of the change.
    /// </summary>
    internal async Task<OutcomeEdit> ChangeAsync(
        OutcomeKey key, string action, string note, Func<Outcome, Task<IReadOnlyList<DraftProblem>>> change, CancellationToken cancellationToken)
    {
        if (await TakeAsync(key.PublicId, note, cancellationToken) is not { } outcome)
        {
            return OutcomeEdit.Missing;
        }

        if (outcome.RevisionNumber != key.Revision)
        {
            Forget();
            return OutcomeEdit.Stale;
        }

        var problems = NoteProblems(note).Concat(await change(outcome)).ToList();
        if (problems.Count > 0)
        {
            Forget();
            return OutcomeEdit.Refused(problems);
        }

        foreach (var (changed, why) in _changed)
        {
            changed.UpdatedUtc = time.GetUtcNow().UtcDateTime;
            await _recorder.RecordAsync(changed, new Signature(current.Required.Email, why), cancellationToken);
        }

        audit.Write(action, outcome.PublicId, note);
        return await CommitAsync(outcome, cancellationToken);
    }

    /// <summary>Another outcome that the change touches, with its quotes: it gets a revision of its own with this note. Null when there is none.</summary>
    internal async Task<Outcome?> TakeAsync(string publicId, string note, CancellationToken cancellationToken)
    {
        var outcome = await db.Outcomes.Include(o => o.Quotes.OrderBy(q => q.Order)).WithFacts().SingleOrDefaultAsync(o => o.PublicId == publicId, cancellationToken);
        if (outcome is not null)
        {
            _recorder.Watch(outcome);
            _changed.Add((outcome, note));
        }

        return outcome;
    }

    /// <summary>Saves a new outcome with its quotes.</summary>
    internal async Task<OutcomeEdit> AddAsync(Outcome outcome, OutcomeDraft draft, string note, CancellationToken cancellationToken)
    {
        var problems = NoteProblems(note).Concat(Write(outcome, draft)).ToList();
        if (problems.Count > 0)
        {
            return OutcomeEdit.Refused(problems);
        }

        outcome.CreatedUtc = outcome.UpdatedUtc = time.GetUtcNow().UtcDateTime;
        db.Outcomes.Add(outcome);
        _recorder.RecordNew(outcome, new Signature(current.Required.Email, note));
        audit.Write("outcome.added", outcome.PublicId, note);
        return await CommitAsync(outcome, cancellationToken);
    }

    /// <summary>Stages facts of an outcome, which has thereby been reviewed; what is wrong with them.</summary>
    internal static IReadOnlyList<DraftProblem> Write(Outcome outcome, OutcomeDraft draft)
    {
        var problems = OutcomeValidator.Check(draft);
        if (problems.Count == 0)
        {
            draft.WriteTo(outcome);
            outcome.Status = OutcomeStatus.Reviewed;
        }

        return problems;
    }

    private async Task<OutcomeEdit> CommitAsync(Outcome outcome, CancellationToken cancellationToken)
    {
        try
        {
            await stories.CommitAsync(cancellationToken);
        }
        catch (DbUpdateException) when (outcome.Id != 0)
        {
            // Two at the same moment: which of the store's guards speaks first - the row's number or the history's index - differs between databases.
            Forget();
            if (await db.Outcomes.AnyAsync(o => o.Id == outcome.Id && o.RevisionNumber >= outcome.RevisionNumber, cancellationToken))
            {
                return OutcomeEdit.Stale;
            }

            throw;
        }

        _changed.Clear();
        return OutcomeEdit.Taken(outcome);
    }

    private void Forget()
    {
        db.ChangeTracker.Clear();
        _changed.Clear();
    }

    private static IEnumerable<DraftProblem> NoteProblems(string note)
    {
        if (string.IsNullOrWhiteSpace(note))
        {
            yield return new DraftProblem("Note", "Say in a note what changed and why: the history is public.");
        }

        if (note.Length > OutcomeRevision.NoteMaxLength)
        {
            yield return new DraftProblem("Note", $"The note has {note.Length} characters; {OutcomeRevision.NoteMaxLength} is the most.");
        }
    }
}
