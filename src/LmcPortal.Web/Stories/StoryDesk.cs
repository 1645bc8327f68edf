using LmcPortal.Data;
using LmcPortal.Data.Stories;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Stories;

/// <summary>
/// Where editors save. Every save names the number that it began from; when the story has another, nothing is written and
/// <see cref="StaleStoryException"/> says so: the two texts have to be brought together first.
/// </summary>
public sealed class StoryDesk(PortalDbContext db, EditorialTexts texts, StoryEditor editor)
{
    /// <summary>Saves a story nobody has seen.</summary>
    public async Task<StoryEdit> BeginAsync(StoryDraft draft, Signature signature, CancellationToken cancellationToken)
    {
        var edit = await editor.AddAsync(draft with { Status = StoryStatus.Draft }, signature, cancellationToken);
        await CommitAsync(edit, cancellationToken);
        return edit;
    }

    /// <summary>Saves a text: of a story that readers have as a draft beside it. What was approved before is not approved any more.</summary>
    // mergedWith: number of the public text that the draft holds now, when it has changed since the draft was begun.
    public async Task<StoryEdit> SaveAsync(
        Story story, int number, StoryDraft draft, Signature signature, CancellationToken cancellationToken, int? mergedWith = null)
    {
        Demand(story, number);
        var isPublic = story.Status.IsPublic();
        var whole = draft with { Status = isPublic ? story.Status : StoryStatus.Draft, TranslationGroup = story.TranslationGroup };
        var begun = mergedWith is { } with ? with : story.Work?.DraftNumber is not null ? story.Work.BaseNumber : await texts.LastSavedAsync(story.Id, cancellationToken);
        var edit = isPublic
            ? await editor.DraftAsync(story, whole, signature, cancellationToken)
            : await editor.ReviseAsync(story, whole, signature, cancellationToken);
        if (edit.Story is not null)
        {
            var work = Work(story);
            (work.DraftNumber, work.BaseNumber) = isPublic ? ((int?)story.RevisionNumber, begun) : (null, story.RevisionNumber);
            (work.Stage, work.ApprovedById, work.ApprovedNumber) = (WorkStage.Writing, null, null);
            await CommitAsync(edit, cancellationToken);
        }

        return edit;
    }

    /// <summary>Saves what a revision holds as the newest text.</summary>
    public async Task<StoryEdit> RestoreAsync(Story story, int number, int revision, Signature signature, CancellationToken cancellationToken)
    {
        var json = await db.StoryRevisions.Where(r => r.StoryId == story.Id && r.Number == revision).Select(r => r.Snapshot).FirstOrDefaultAsync(cancellationToken);
        return json is null
            ? StoryEdit.Refused([new("", $"There is no revision {revision} of this story.")])
            : await SaveAsync(story, number, StorySnapshot.FromJson(json).ToDraft(), signature, cancellationToken);
    }

    /// <summary>Puts the draft of a story that readers have aside; its revisions stay in the history.</summary>
    public async Task DiscardAsync(Story story, int number, Signature signature, CancellationToken cancellationToken)
    {
        Demand(story, number);
        foreach (var draft in await db.StoryRevisions.Where(r => r.StoryId == story.Id && r.State == RevisionState.Draft).ToListAsync(cancellationToken))
        {
            draft.State = RevisionState.Refused;
        }

        if (story.Work is { } work)
        {
            db.StoryWorks.Remove(work);
        }

        Put("story.draft-discarded", story, signature);
        await editor.CommitAsync(cancellationToken);
    }

    /// <summary>Throws when the story has another number than the one a save began from.</summary>
    internal static void Demand(Story story, int number)
    {
        if (story.RevisionNumber != number)
        {
            throw new StaleStoryException(story.Slug);
        }
    }

    /// <summary>The story's work, begun when there is none.</summary>
    internal static StoryWork Work(Story story) => story.Work ??= new StoryWork { BaseNumber = story.RevisionNumber };

    /// <summary>Stages an act that makes no revision: it holds only while the story has the number it was done at.</summary>
    internal void Put(string action, Story story, Signature signature)
    {
        db.Entry(story).Property(s => s.RevisionNumber).IsModified = true;
        db.AuditEntries.Add(new()
        {
            AtUtc = editor.Now, Actor = signature.Actor, Action = action, Subject = story.Slug, Detail = signature.Note.Length == 0 ? null : signature.Note,
        });
    }

    private async Task CommitAsync(StoryEdit edit, CancellationToken cancellationToken)
    {
        if (edit.Story is not null)
        {
            await editor.CommitAsync(cancellationToken);
        }
    }
}
