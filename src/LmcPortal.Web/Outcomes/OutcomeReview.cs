using LmcPortal.Data;
using LmcPortal.Data.Outcomes;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Stories;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Outcomes;

/// <summary>What a reviewer decides about an outcome, and takes back.</summary>
public sealed class OutcomeReview(PortalDbContext db, OutcomeEditor editor, CurrentEditor current)
{
    public const string AcceptedNote = "Compared with its sentence and accepted.";
    public const string CorrectedNote = "Compared with its sentence and corrected.";
    private const string UndoneNote = "The last decision was taken back.";

    /// <summary>Accepts an outcome, with the editor's facts when they differ from what it says.</summary>
    public Task<OutcomeEdit> AcceptAsync(OutcomeKey key, OutcomeDraft draft, bool isCorrected, CancellationToken cancellationToken) => editor.ChangeAsync(
        key, isCorrected ? "outcome.corrected" : "outcome.accepted", isCorrected ? CorrectedNote : AcceptedNote,
        outcome => Task.FromResult(OutcomeEditor.Write(outcome, draft)), cancellationToken);

    public Task<OutcomeEdit> RejectAsync(OutcomeKey key, RejectReason reason, CancellationToken cancellationToken) => editor.ChangeAsync(
        key, "outcome.rejected", $"Refused: {reason.Text()}.",
        outcome =>
        {
            outcome.Status = OutcomeStatus.Rejected;
            return None;
        },
        cancellationToken);

    /// <summary>Two records of one thing become one: the sentences go over to the survivor, and the id of the other leads there from now on.</summary>
    public Task<OutcomeEdit> MergeAsync(OutcomeKey key, string survivorId, CancellationToken cancellationToken) => editor.ChangeAsync(
        key, "outcome.merged", $"The same as {survivorId}; its sentences stand there now.",
        async outcome =>
        {
            if (outcome.PublicId == survivorId || await editor.TakeAsync(survivorId, $"{outcome.PublicId} was the same; its sentences stand here now.", cancellationToken) is not { } survivor)
            {
                return Problem("Please choose another outcome to merge it into.");
            }

            if (survivor.Kind != outcome.Kind || survivor.Status == OutcomeStatus.Rejected)
            {
                return Problem(survivor.Status == OutcomeStatus.Rejected ? $"{survivorId} is refused or merged itself; nothing can be merged into it." : "Only outcomes of one kind can be the same.");
            }

            var last = survivor.Quotes.Select(q => q.Order).DefaultIfEmpty().Max();
            foreach (var quote in outcome.Quotes.ToList())
            {
                outcome.Quotes.Remove(quote);
                survivor.Quotes.Add(quote);
                quote.MovedFromId ??= outcome.Id;
                quote.Order = ++last;
            }

            outcome.Status = OutcomeStatus.Rejected;
            outcome.MergedInto = survivor;
            return [];
        },
        cancellationToken);

    /// <summary>Takes back the decision that made this revision, while it is the outcome's latest and the editor's own.</summary>
    public async Task<OutcomeEdit> UndoAsync(OutcomeKey key, CancellationToken cancellationToken)
    {
        var before = await db.OutcomeRevisions.AsNoTracking().Where(r => r.Outcome!.PublicId == key.PublicId && r.Number == key.Revision - 1).Select(r => r.Snapshot).FirstOrDefaultAsync(cancellationToken);
        var author = await db.OutcomeRevisions.Where(r => r.Outcome!.PublicId == key.PublicId && r.Number == key.Revision).Select(r => r.Author).FirstOrDefaultAsync(cancellationToken);
        if (before is null || author != current.Required.Email)
        {
            return OutcomeEdit.Refused("", "There is no decision of yours here that could be taken back.");
        }

        var snapshot = OutcomeSnapshot.FromJson(before);
        return await editor.ChangeAsync(
            key, "outcome.undone", UndoneNote,
            async outcome =>
            {
                OutcomeDraft.Of(snapshot).WriteTo(outcome);
                outcome.Status = snapshot.Status;
                if (outcome.MergedInto is { } merged && snapshot.MergedInto is null)
                {
                    await PartAsync(outcome, merged.PublicId, cancellationToken);
                }

                return [];
            },
            cancellationToken);
    }

    private async Task PartAsync(Outcome outcome, string survivorId, CancellationToken cancellationToken)
    {
        var survivor = (await editor.TakeAsync(survivorId, $"{outcome.PublicId} is an outcome of its own again; its sentences have gone back.", cancellationToken))!;
        var origins = await OriginsAsync(outcome.Id, cancellationToken);
        foreach (var quote in survivor.Quotes.Where(q => q.MovedFromId is { } from && origins.Contains(from)).ToList())
        {
            survivor.Quotes.Remove(quote);
            outcome.Quotes.Add(quote);
            quote.MovedFromId = quote.MovedFromId == outcome.Id ? null : quote.MovedFromId;
        }

        outcome.MergedInto = null;
    }

    // The outcome, and all that were merged into it before.
    private async Task<HashSet<int>> OriginsAsync(int id, CancellationToken cancellationToken)
    {
        HashSet<int> origins = [];
        for (List<int> next = [id]; next.Count > 0;)
        {
            origins.UnionWith(next);
            next = await db.Outcomes.Where(o => o.MergedIntoId != null && next.Contains(o.MergedIntoId.Value) && !origins.Contains(o.Id)).Select(o => o.Id).ToListAsync(cancellationToken);
        }

        return origins;
    }

    private static Task<IReadOnlyList<DraftProblem>> None => Task.FromResult<IReadOnlyList<DraftProblem>>([]);

    private static IReadOnlyList<DraftProblem> Problem(string sentence) => [new DraftProblem("Into", sentence)];
}
