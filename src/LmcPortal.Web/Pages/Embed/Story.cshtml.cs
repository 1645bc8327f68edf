using LmcPortal.Data;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Links;
using LmcPortal.Web.Rendering;
using LmcPortal.Web.Seo;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Embed;

public sealed class StoryModel(PortalDbContext db) : EmbedPage
{
    private const int SummaryMaxChars = 320;

    /// <summary>Null when there is nothing that readers may see.</summary>
    public EmbeddedStory? Story { get; private set; }

    protected override PageHead Shown => new(Story!.Title, Story.Summary, PortalLinks.Story(Story.Slug));

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellationToken)
    {
        var story = await db.Stories.AsNoTracking().Published().Where(s => s.Slug == slug).Select(s => new EmbeddedStory(
            s.Slug, s.Title, s.Summary, s.Language, s.Themes.Where(t => t.IsPrimary).Select(t => t.Theme!.Label).FirstOrDefault(),
            s.SourceDocument!.Publisher, s.SourcePublished, s.PostedOn)).FirstOrDefaultAsync(cancellationToken);
        Story = story is null ? null : story with { Summary = Wording.Shortened(story.Summary, SummaryMaxChars) };
        return Story is null ? NothingThere() : Page();
    }
}
