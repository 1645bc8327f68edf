using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Pages.Stories;
using LmcPortal.Web.Seo;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Embed;

/// <summary>The beginning of a list of stories.</summary>
public sealed class StoriesModel(PublicLists lists) : EmbedPage
{
    public const int StoriesShown = 5;

    /// <summary>Null when the address was not understood.</summary>
    public StoryListing? Listing { get; private set; }

    public IReadOnlyList<StoryCard> Cards { get; private set; } = [];

    public int Total { get; private set; }

    public string ListPath => PortalLinks.StoriesLike(Listing!.Filter with { After = null });

    protected override PageHead Shown => new(Listing!.Title, Listing.Sentence(Total), ListPath);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var asked = await lists.ReadStoriesAsync(Request.Query, [], cancellationToken);
        if (asked.Problems.Count > 0)
        {
            return NotUnderstood(asked.Problems.Select(p => p.Message));
        }

        Listing = new StoryListing(asked, lists);
        var matching = lists.Stories(asked.Filter);
        Total = await matching.CountAsync(cancellationToken);
        Cards = await asked.PageOf(matching).Take(StoriesShown).ToCards().ToListAsync(cancellationToken);
        return Page();
    }
}
