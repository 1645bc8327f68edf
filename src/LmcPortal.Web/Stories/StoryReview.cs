using LmcPortal.Data;
using LmcPortal.Data.Editors;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Editors;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Stories;

/// <summary>The second pair of eyes. Who has written any of the text cannot approve it; an administrator can insist, which is put on record.</summary>
public sealed class StoryReview(PortalDbContext db, StoryDesk desk, StoryEditor editor)
{
    /// <summary>Asks others to look at the text.</summary>
    public Task AskAsync(Story story, int number, SignedInEditor asking, string note, CancellationToken cancellationToken)
    {
        StoryDesk.Demand(story, number);
        var work = StoryDesk.Work(story);
        (work.Stage, work.AskedById) = (WorkStage.InReview, asking.Id);
        return MoveAsync(story, StoryStatus.InReview, "story.review-asked", Signature.Of(asking, note), cancellationToken);
    }

    /// <summary>Gives it back to the writers, saying what is missing.</summary>
    public Task ReturnAsync(Story story, int number, SignedInEditor reviewer, string note, CancellationToken cancellationToken)
    {
        StoryDesk.Demand(story, number);
        var work = StoryDesk.Work(story);
        (work.Stage, work.ApprovedById, work.ApprovedNumber) = (WorkStage.Writing, null, null);
        return MoveAsync(story, StoryStatus.Draft, "story.returned", Signature.Of(reviewer, note), cancellationToken);
    }

    /// <summary>
    /// Finds the text fit for readers. Null when that is done, otherwise a sentence why it is not. <paramref name="insisting"/>: why an
    /// administrator approves what they wrote themselves; null for everybody else.
    /// </summary>
    public async Task<string?> ApproveAsync(Story story, int number, SignedInEditor reviewer, string? insisting, CancellationToken cancellationToken)
    {
        StoryDesk.Demand(story, number);
        var isForced = false;
        if (await HasWrittenAsync(story.Id, reviewer.Id, cancellationToken))
        {
            if (reviewer.Role != EditorRole.Admin)
            {
                return "You have written some of this text yourself. Somebody else has to approve it.";
            }

            if (string.IsNullOrWhiteSpace(insisting))
            {
                return "You have written some of this text yourself. Say why nobody else can approve it; the reason is put on record.";
            }

            isForced = true;
        }

        var work = StoryDesk.Work(story);
        // A schedule still to come holds again; one that has passed is not made up for by an approval.
        work.PublishAtUtc = work.PublishAtUtc > editor.Now ? work.PublishAtUtc : null;
        work.Stage = work.PublishAtUtc is null ? WorkStage.Approved : WorkStage.Scheduled;
        (work.ApprovedById, work.ApprovedNumber, work.ConflictUtc) = (reviewer.Id, story.RevisionNumber, null);
        await MoveAsync(
            story, work.PublishAtUtc is null ? StoryStatus.InReview : StoryStatus.Scheduled, isForced ? "story.approval-forced" : "story.approved", Signature.Of(reviewer, isForced ? insisting!.Trim() : ""), cancellationToken);
        return null;
    }

    /// <summary>True when any of what readers do not have yet is by this editor.</summary>
    public async Task<bool> HasWrittenAsync(int storyId, int editorId, CancellationToken cancellationToken)
    {
        var published = await db.StoryRevisions.Public().Where(r => r.StoryId == storyId).MaxAsync(r => (int?)r.Number, cancellationToken) ?? 0;
        return await db.StoryRevisions.Standing().AnyAsync(r => r.StoryId == storyId && r.Number > published && r.AuthorId == editorId, cancellationToken);
    }

    private Task MoveAsync(Story story, StoryStatus status, string action, Signature signature, CancellationToken cancellationToken)
    {
        story.Status = story.Status.IsPublic() ? story.Status : status;
        desk.Put(action, story, signature);
        return editor.CommitAsync(cancellationToken);
    }
}
