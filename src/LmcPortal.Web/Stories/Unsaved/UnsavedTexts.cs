using LmcPortal.Data;
using LmcPortal.Data.Stories;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Stories.Unsaved;

/// <summary>Keeps what editors have in their forms, one text for each editor and story, and by it knows who has a story open.</summary>
public sealed class UnsavedTexts(PortalDbContext db, TimeProvider time)
{
    /// <summary>How long somebody who is no longer heard of counts as there.</summary>
    public static readonly TimeSpan Presence = TimeSpan.FromMinutes(2);

    /// <summary>Keeps a form and says as of when. One that is longer than any story is answered as too large.</summary>
    public async Task<DateTime> KeepAsync(int editorId, int? storyId, int number, string form, CancellationToken cancellationToken)
    {
        if (form.Length > UnsavedText.FormMaxLength)
        {
            throw new BadHttpRequestException("The form is longer than any story.", StatusCodes.Status413PayloadTooLarge);
        }

        var now = time.GetUtcNow().UtcDateTime;
        await PutAsync(
            editorId, storyId,
            texts => texts.ExecuteUpdateAsync(
                set => set.SetProperty(t => t.Form, form).SetProperty(t => t.KeptUtc, now).SetProperty(t => t.SeenUtc, now).SetProperty(t => t.BaseNumber, number),
                cancellationToken),
            new UnsavedText { EditorId = editorId, StoryId = storyId, BaseNumber = number, Form = form, KeptUtc = now, SeenUtc = now },
            cancellationToken);
        return now;
    }

    /// <summary>Notes that the editor has the story open. What is kept stays as it is.</summary>
    public Task TouchAsync(int editorId, int? storyId, int number, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return PutAsync(
            editorId, storyId,
            texts => texts.ExecuteUpdateAsync(set => set.SetProperty(t => t.SeenUtc, now), cancellationToken),
            new UnsavedText { EditorId = editorId, StoryId = storyId, BaseNumber = number, SeenUtc = now },
            cancellationToken);
    }

    public Task<UnsavedText?> FindAsync(int editorId, int? storyId, CancellationToken cancellationToken) =>
        Of(editorId, storyId).AsNoTracking().OrderBy(t => t.Id).FirstOrDefaultAsync(cancellationToken);

    public Task DropAsync(int editorId, int? storyId, CancellationToken cancellationToken) => Of(editorId, storyId).ExecuteDeleteAsync(cancellationToken);

    /// <summary>Who else has these stories open.</summary>
    public async Task<ILookup<int, string>> OthersAsync(IReadOnlyCollection<int> storyIds, int editorId, CancellationToken cancellationToken)
    {
        var since = time.GetUtcNow().UtcDateTime - Presence;
        var rows = await db.UnsavedTexts.AsNoTracking()
            .Where(t => t.StoryId != null && storyIds.Contains(t.StoryId.Value) && t.EditorId != editorId && t.SeenUtc >= since)
            .OrderBy(t => t.Editor!.Name).ThenBy(t => t.Id).Select(t => new { StoryId = t.StoryId!.Value, t.Editor!.Name }).ToListAsync(cancellationToken);
        return rows.ToLookup(r => r.StoryId, r => r.Name);
    }

    private IQueryable<UnsavedText> Of(int editorId, int? storyId) => db.UnsavedTexts.Where(t => t.EditorId == editorId && t.StoryId == storyId);

    private async Task PutAsync(int editorId, int? storyId, Func<IQueryable<UnsavedText>, Task<int>> update, UnsavedText row, CancellationToken cancellationToken)
    {
        if (await update(Of(editorId, storyId)) > 0)
        {
            return;
        }

        db.UnsavedTexts.Add(row);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Another tab of the same editor was first; a story that is not there has no form to keep.
            await update(Of(editorId, storyId));
        }
        finally
        {
            db.Entry(row).State = EntityState.Detached;
        }
    }
}
