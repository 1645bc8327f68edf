using LmcPortal.Data;
using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Rendering;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Admin.Outcomes;

/// <summary>The ledger as its editors see it: drafts, candidates and what was refused too.</summary>
[Authorize(Policies.CanReview)]
public sealed class IndexModel(PortalDbContext db) : AdminPage
{
    private const int LinesPerPage = 50;
    private const int MostStories = 200;

    public override string Title => "Outcomes";

    public OutcomeQueue Queue { get; private set; } = null!;

    public int Total { get; private set; }

    /// <summary>How many of them nobody has reviewed.</summary>
    public int Waiting { get; private set; }

    public IReadOnlyList<OutcomeLine> Lines { get; private set; } = [];

    /// <summary>Slugs and titles of the stories that say something, for the filter.</summary>
    public IReadOnlyDictionary<string, string> Stories { get; private set; } = new Dictionary<string, string>();

    public string? NextPath { get; private set; }

    /// <summary>Where the story that the list is narrowed to has its sentences, each of which may become an outcome; null for all stories.</summary>
    public string? SentencesPath { get; private set; }

    public string Sentence => $"{OutcomeWording.Count(Queue.Kind, Total)}; {(Waiting == 0 ? "none waits" : Waiting == 1 ? "1 waits" : $"{Wording.Number(Waiting)} wait")} for review.";

    public async Task OnGetAsync(string? after, CancellationToken cancellationToken)
    {
        Queue = OutcomeQueue.Read(Request.Query);
        var matching = Queue.Of(db);
        Total = await matching.CountAsync(cancellationToken);
        Waiting = await matching.CountAsync(o => o.Status == OutcomeStatus.Extracted, cancellationToken);
        var last = after is null ? 0 : await db.Outcomes.Where(o => o.PublicId == after).Select(o => o.Id).FirstOrDefaultAsync(cancellationToken);
        Lines = await matching.Where(o => o.Id > last).OrderBy(o => o.Id).Take(LinesPerPage + 1).ToLines().ToListAsync(cancellationToken);
        NextPath = Lines.Count > LinesPerPage ? Queue.At(AdminLinks.Outcomes, ("after", Lines[LinesPerPage - 1].PublicId)) : null;
        Lines = [.. Lines.Take(LinesPerPage)];
        var story = await db.Stories.Where(s => s.Slug == Queue.Story).Select(s => (int?)s.Id).FirstOrDefaultAsync(cancellationToken);
        SentencesPath = story is { } id ? AdminLinks.Sentences(id) : null;
        Stories = await db.Stories.Where(s => s.Status != StoryStatus.Removed && db.Quotes.Any(q => q.StoryId == s.Id))
            .OrderByDescending(s => s.Id).Take(MostStories).Select(s => new { s.Slug, s.Title }).ToDictionaryAsync(s => s.Slug, s => s.Title, cancellationToken);
    }
}
