using LmcPortal.Data;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Stories;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Scheduling;

/// <summary>Does what is due. What was missed while nobody ran is done once, by whoever runs next.</summary>
public sealed class DueWork(IServiceScopeFactory scopes, TimeProvider time, ILogger<DueWork> logger)
{
    /// <summary>The stories with something due, oldest first.</summary>
    public async Task<IReadOnlyList<int>> FindAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = time.GetUtcNow().UtcDateTime;
        return await scope.ServiceProvider.GetRequiredService<PortalDbContext>().StoryWorks.AsNoTracking()
            .Where(w => (w.PublishAtUtc <= now && w.ConflictUtc == null) || (w.WithdrawAtUtc <= now && w.Story!.Status == StoryStatus.Published))
            .OrderBy(w => w.PublishAtUtc ?? w.WithdrawAtUtc).ThenBy(w => w.StoryId).Select(w => w.StoryId).ToListAsync(cancellationToken);
    }

    /// <summary>Does what is due of each story; one that fails does not hold up the others.</summary>
    public async Task RunAsync(IReadOnlyList<int> stories, CancellationToken cancellationToken)
    {
        foreach (var id in stories)
        {
            try
            {
                await PublishAsync(id, cancellationToken);
                await WithdrawAsync(id, cancellationToken);
            }
            catch (StaleStoryException e)
            {
                logger.LogInformation("The story {Slug} was saved while its schedule ran; it is looked at again", e.Slug);
            }
            catch (DbUpdateException e)
            {
                logger.LogError(e, "What is due of story {StoryId} could not be done; it is tried again", id);
            }
        }
    }

    private async Task PublishAsync(int id, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (await LoadAsync(scope, id, cancellationToken) is not { Work: { PublishAtUtc: { } at, ConflictUtc: null } } story || at > time.GetUtcNow().UtcDateTime)
        {
            return;
        }

        var publishing = scope.ServiceProvider.GetRequiredService<StoryPublishing>();
        try
        {
            var edit = await publishing.PublishAsync(story, story.RevisionNumber, await SignatureAsync(scope, story, "Published by schedule", cancellationToken), cancellationToken);
            if (edit.Story is not null)
            {
                return;
            }
        }
        catch (StaleStoryException)
        {
            // The public text is another than the one the draft was begun from: an editor brings the two together.
        }

        await MarkAsync(id, cancellationToken);
    }

    private async Task MarkAsync(int id, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = time.GetUtcNow().UtcDateTime;
        var marked = await scope.ServiceProvider.GetRequiredService<PortalDbContext>().StoryWorks
            .Where(w => w.StoryId == id && w.PublishAtUtc <= now)
            .ExecuteUpdateAsync(set => set.SetProperty(w => w.ConflictUtc, now), cancellationToken);
        logger.LogWarning("The schedule of story {StoryId} found another text than the one approved and published nothing ({Marked} marked)", id, marked);
    }

    private async Task WithdrawAsync(int id, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (await LoadAsync(scope, id, cancellationToken) is not { Status: StoryStatus.Published, Work: { WithdrawAtUtc: { } at } work } story || at > time.GetUtcNow().UtcDateTime)
        {
            return;
        }

        await scope.ServiceProvider.GetRequiredService<StoryPublishing>().WithdrawAsync(
            story, story.RevisionNumber, await SignatureAsync(scope, story, work.WithdrawReason!, cancellationToken), cancellationToken);
    }

    private static Task<Story?> LoadAsync(AsyncServiceScope scope, int id, CancellationToken cancellationToken) =>
        scope.ServiceProvider.GetRequiredService<EditorialTexts>().LoadAsync(id, cancellationToken);

    // In the name of who set the schedule.
    private static async Task<Signature> SignatureAsync(AsyncServiceScope scope, Story story, string note, CancellationToken cancellationToken)
    {
        var by = await scope.ServiceProvider.GetRequiredService<PortalDbContext>().Editors.AsNoTracking()
            .Where(e => e.Id == story.Work!.ScheduledById).Select(e => new { e.Id, e.Name, e.Email }).SingleAsync(cancellationToken);
        return new Signature(by.Name, note) { AuthorId = by.Id, Actor = by.Email };
    }
}
