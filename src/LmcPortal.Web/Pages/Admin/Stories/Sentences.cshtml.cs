using LmcPortal.Data;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Outcomes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Admin.Stories;

/// <summary>The sentences of a story: what rests on each, and a button that makes an outcome of it.</summary>
[Authorize(Policies.CanReview)]
public sealed class SentencesModel(PortalDbContext db) : AdminPage
{
    public override string Title => $"Sentences of “{StoryTitle}”";

    public int Id { get; private set; }

    public string StoryTitle { get; private set; } = "";

    public string? Language { get; private set; }

    public IReadOnlyList<SentenceLine> Lines { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellationToken)
    {
        var story = await db.Stories.AsNoTracking().Where(s => s.Id == id)
            .Select(s => new { s.Id, s.Title, s.Language, Sections = s.Sections.OrderBy(x => x.Order).ToList() })
            .FirstOrDefaultAsync(cancellationToken);
        if (story is null)
        {
            return NotFound();
        }

        var said = await db.Quotes.AsNoTracking().Where(q => q.StoryId == id).OrderBy(q => q.OutcomeId).Select(q => new { q.Exact, q.Outcome!.PublicId, q.Outcome.Name }).ToListAsync(cancellationToken);
        var bySentence = said.ToLookup(q => q.Exact, q => (q.PublicId, q.Name));
        (Id, StoryTitle, Language) = (story.Id, story.Title, story.Language == "en" ? null : story.Language);
        Lines = [.. new StorySentences(story.Sections).All().Select(s => new SentenceLine(s.Section.Heading, s.Place, s.Text, [.. bySentence[s.Text]]))];
        return Page();
    }
}
