using LmcPortal.Data;
using LmcPortal.Data.Stories;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Stories;

/// <summary>Reads texts as editors have them, now and at an earlier number.</summary>
public sealed class EditorialTexts(PortalDbContext db)
{
    /// <summary>The story with all that a save touches; null when there is none.</summary>
    public Task<Story?> LoadAsync(int id, CancellationToken cancellationToken) =>
        db.Stories.Include(s => s.Sections).Include(s => s.Themes).Include(s => s.Countries).Include(s => s.Work)
            .AsSplitQuery().OrderBy(s => s.Id).FirstOrDefaultAsync(s => s.Id == id, cancellationToken);

    /// <summary>What editors have now; null when there is no such story.</summary>
    public async Task<EditorialText?> FindAsync(int id, CancellationToken cancellationToken)
    {
        var story = await db.Stories.AsNoTracking().Include(s => s.Sections).Include(s => s.Themes).Include(s => s.Countries).Include(s => s.Work)
            .AsSplitQuery().OrderBy(s => s.Id).FirstOrDefaultAsync(s => s.Id == id, cancellationToken);
        return story is null ? null : await OfAsync(story, cancellationToken);
    }

    /// <summary>What editors have of a story loaded with its sections, themes, countries and work.</summary>
    public async Task<EditorialText> OfAsync(Story story, CancellationToken cancellationToken)
    {
        var draft = story.Work?.DraftNumber is { } number ? await AtAsync(story.Id, number, cancellationToken) : null;
        return new EditorialText(story.Id, story.Slug, story.Status, story.RevisionNumber, draft ?? story.ToSnapshot(), draft is not null);
    }

    /// <summary>The text that stood when the story had this number; null when no revision says so.</summary>
    public async Task<StorySnapshot?> AtAsync(int id, int number, CancellationToken cancellationToken)
    {
        var json = await db.StoryRevisions.Standing().Where(r => r.StoryId == id && r.Number <= number)
            .OrderByDescending(r => r.Number).Select(r => r.Snapshot).FirstOrDefaultAsync(cancellationToken);
        return json is null ? null : StorySnapshot.FromJson(json);
    }

    /// <summary>Number of the last text that was the story's own; 0 before the first.</summary>
    public async Task<int> LastSavedAsync(int id, CancellationToken cancellationToken) =>
        await db.StoryRevisions.Where(r => r.StoryId == id && r.State == RevisionState.Saved).MaxAsync(r => (int?)r.Number, cancellationToken) ?? 0;
}
