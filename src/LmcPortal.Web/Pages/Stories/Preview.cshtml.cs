using LmcPortal.Web.Seo;
using LmcPortal.Web.Stories;
using Microsoft.AspNetCore.Mvc;

namespace LmcPortal.Web.Pages.Stories;

/// <summary>A text that is not public, for whoever holds a link that has not expired. Kept by nobody, found by no search engine.</summary>
public sealed class PreviewModel(PreviewLinks links, DraftViews drafts, StoryPages pages) : PublicPage
{
    public override PageHead Head => new(Shown.Story.Title, "A preview that is not published.", null) { IsIndexed = false };

    public StoryPage Shown { get; private set; } = null!;

    public int Number { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? token, CancellationToken cancellationToken)
    {
        Response.Headers.CacheControl = "no-store";
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        // The address is the key.
        Response.Headers["Referrer-Policy"] = "no-referrer";
        if (links.Read(token) is not var (storyId, number) || await drafts.FindAsync(storyId, number, cancellationToken) is not { } view)
        {
            return NotFound();
        }

        Number = number;
        Shown = await pages.OfAsync(view, cancellationToken);
        return Page();
    }
}
