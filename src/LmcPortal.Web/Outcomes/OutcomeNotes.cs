using LmcPortal.Data;
using LmcPortal.Data.Outcomes;
using LmcPortal.Text.Dates;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Stories;

namespace LmcPortal.Web.Outcomes;

/// <summary>What editors put beside an outcome: notes, disputes, second sources. Readers see all of it, and the history keeps what is taken away.</summary>
public sealed class OutcomeNotes(PortalDbContext db, OutcomeEditor editor, CurrentEditor current, TimeProvider time)
{
    /// <summary>More than that of one sort is an article, not a record.</summary>
    private const int MostOfEach = 50;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private string Author => current.Required.Email;

    public Task<OutcomeEdit> AddNoteAsync(OutcomeKey key, string text, CancellationToken cancellationToken) => AddAsync(
        key, "outcome.note-added", "An editor’s note was added.", o => o.Notes, new OutcomeNote { Text = text.Trim(), Author = Author, CreatedUtc = Now }, cancellationToken);

    public Task<OutcomeEdit> AddDisputeAsync(OutcomeKey key, string by, string says, string sourceTitle, string? sourceUrl, CancellationToken cancellationToken) => AddAsync(
        key, "outcome.dispute-added", "A dispute was recorded.", o => o.Disputes,
        new OutcomeDispute { By = by.Trim(), Says = says.Trim(), SourceTitle = sourceTitle.Trim(), SourceUrl = sourceUrl, Author = Author, CreatedUtc = Now }, cancellationToken);

    public Task<OutcomeEdit> AddSourceAsync(OutcomeKey key, string title, string? url, PartialDate? published, CancellationToken cancellationToken) => AddAsync(
        key, "outcome.source-added", "A second source was added.", o => o.Sources,
        new OutcomeSource { Title = title.Trim(), Url = url, Published = published, Author = Author, CreatedUtc = Now }, cancellationToken);

    public Task<OutcomeEdit> RemoveNoteAsync(OutcomeKey key, int id, CancellationToken cancellationToken) =>
        RemoveAsync(key, "outcome.note-removed", "An editor’s note was taken away.", o => o.Notes, n => n.Id == id, cancellationToken);

    public Task<OutcomeEdit> RemoveDisputeAsync(OutcomeKey key, int id, CancellationToken cancellationToken) =>
        RemoveAsync(key, "outcome.dispute-removed", "A dispute was taken away.", o => o.Disputes, d => d.Id == id, cancellationToken);

    public Task<OutcomeEdit> RemoveSourceAsync(OutcomeKey key, int id, CancellationToken cancellationToken) =>
        RemoveAsync(key, "outcome.source-removed", "A second source was taken away.", o => o.Sources, s => s.Id == id, cancellationToken);

    private Task<OutcomeEdit> AddAsync<T>(OutcomeKey key, string action, string note, Func<Outcome, List<T>> list, T item, CancellationToken cancellationToken) =>
        editor.ChangeAsync(
            key, action, note,
            outcome =>
            {
                if (list(outcome).Count >= MostOfEach)
                {
                    return Problem($"This outcome has {MostOfEach} of them already; that is the most.");
                }

                list(outcome).Add(item);
                return None;
            },
            cancellationToken);

    private Task<OutcomeEdit> RemoveAsync<T>(OutcomeKey key, string action, string note, Func<Outcome, List<T>> list, Predicate<T> which, CancellationToken cancellationToken)
        where T : class =>
        editor.ChangeAsync(
            key, action, note,
            outcome =>
            {
                if (list(outcome).Find(which) is not { } item)
                {
                    return Problem("Somebody has taken it away already.");
                }

                list(outcome).Remove(item);
                db.Remove(item);
                return None;
            },
            cancellationToken);

    private static Task<IReadOnlyList<DraftProblem>> None => Task.FromResult<IReadOnlyList<DraftProblem>>([]);

    private static Task<IReadOnlyList<DraftProblem>> Problem(string sentence) => Task.FromResult<IReadOnlyList<DraftProblem>>([new DraftProblem("", sentence)]);
}
