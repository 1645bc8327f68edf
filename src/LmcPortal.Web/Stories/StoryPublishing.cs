using LmcPortal.Data;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Words;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Links;
using LmcPortal.Web.Redirects;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Stories;

/// <summary>What readers see of a story, and from when to when: publishing, withdrawing, removing, another address.</summary>
public sealed class StoryPublishing(PortalDbContext db, EditorialTexts texts, StoryDesk desk, StoryEditor editor, RedirectBook redirects)
{
    /// <summary>
    /// Publishes the approved text as a revision of its own. What is approved is what is published: it throws <see cref="StaleStoryException"/> when
    /// the public text is no longer the one the draft was begun from.
    /// </summary>
    public async Task<StoryEdit> PublishAsync(Story story, int number, Signature signature, CancellationToken cancellationToken)
    {
        StoryDesk.Demand(story, number);
        if (story.Work is not { Stage: WorkStage.Approved or WorkStage.Scheduled } work || work.ApprovedNumber != story.RevisionNumber)
        {
            return StoryEdit.Refused([new("", "This text is not approved. Somebody who has not written it has to approve it first.")]);
        }

        var text = await texts.OfAsync(story, cancellationToken);
        if (text.IsDraftOfPublic && work.BaseNumber != await texts.LastSavedAsync(story.Id, cancellationToken))
        {
            throw new StaleStoryException(story.Slug);
        }

        var draft = text.Text.ToDraft() with { Status = StoryStatus.Published, TranslationGroup = story.TranslationGroup };
        var edit = await editor.ReviseAsync(story, draft, signature, cancellationToken);
        if (edit.Story is not null)
        {
            Close(story, work);
            await editor.CommitAsync(cancellationToken);
        }

        return edit;
    }

    /// <summary>Leaves the story readable at its address, with a banner that gives the reason, and takes it from every list.</summary>
    public Task WithdrawAsync(Story story, int number, Signature signature, CancellationToken cancellationToken) =>
        RestateAsync(story, number, StoryStatus.Withdrawn, signature.Note, signature, "story.withdrawn", cancellationToken);

    /// <summary>Takes the text from readers: its address answers 410 with the reason.</summary>
    public Task RemoveAsync(Story story, int number, Signature signature, CancellationToken cancellationToken) =>
        RestateAsync(story, number, StoryStatus.Removed, signature.Note, signature, "story.removed", cancellationToken);

    /// <summary>Gives a withdrawn or removed story back to readers as it was.</summary>
    public Task PutBackAsync(Story story, int number, Signature signature, CancellationToken cancellationToken) =>
        RestateAsync(story, number, StoryStatus.Published, null, signature, "story.put-back", cancellationToken);

    /// <summary>
    /// Gives the story another name in the URL; whoever comes by the old one is led on, unless readers never had it. Null when that is done, otherwise
    /// a sentence why it is not.
    /// </summary>
    public async Task<string?> RenameAsync(Story story, int number, string wanted, SignedInEditor by, CancellationToken cancellationToken)
    {
        StoryDesk.Demand(story, number);
        var (before, slug) = (story.Slug, Slug.Of(wanted));
        if (slug.Length == 0)
        {
            return "Please give a name of letters or digits.";
        }

        if (await db.Stories.AnyAsync(s => s.Slug == slug && s.Id != story.Id, cancellationToken))
        {
            return $"Another story has the name '{slug}'. Please choose another.";
        }

        if (slug == before)
        {
            return null;
        }

        editor.Rename(story, slug);
        if (story.Status.IsPublic())
        {
            await redirects.LeadAsync(PortalLinks.Story(before), PortalLinks.Story(slug), by.Email, cancellationToken);
        }

        desk.Put("story.renamed", story, Signature.Of(by, $"{before} -> {slug}"));
        await editor.CommitAsync(cancellationToken);
        return null;
    }

    private async Task RestateAsync(
        Story story, int number, StoryStatus status, string? reason, Signature signature, string action, CancellationToken cancellationToken)
    {
        StoryDesk.Demand(story, number);
        await editor.RestateAsync(story, status, reason, signature, action, cancellationToken);
        if (story.Work is { } work)
        {
            // The text is the same: the draft that was begun from it still is. What was approved has to be looked at again.
            (work.BaseNumber, work.ApprovedNumber, work.WithdrawAtUtc, work.WithdrawReason) = (story.RevisionNumber, null, null, null);
            work.Stage = work.Stage is WorkStage.Approved or WorkStage.Scheduled ? WorkStage.InReview : work.Stage;
            if (work.DraftNumber is null)
            {
                db.StoryWorks.Remove(work);
            }
        }

        await editor.CommitAsync(cancellationToken);
    }

    private void Close(Story story, StoryWork work)
    {
        if (work.WithdrawAtUtc is null)
        {
            db.StoryWorks.Remove(work);
            return;
        }

        (work.Stage, work.DraftNumber, work.BaseNumber) = (WorkStage.Writing, null, story.RevisionNumber);
        (work.AskedById, work.ApprovedById, work.ApprovedNumber, work.PublishAtUtc, work.ConflictUtc) = (null, null, null, null, null);
    }
}
