using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Outcomes;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Seo;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Embed;

/// <summary>The beginning of a list of outcomes; by kind under a path of its own.</summary>
public sealed class OutcomesModel(PublicLists lists) : EmbedPage
{
    public const int OutcomesShown = 5;

    /// <summary>Null when the address was not understood.</summary>
    public OutcomeListing? Listing { get; private set; }

    public IReadOnlyList<OutcomeRow> Rows { get; private set; } = [];

    public int Total { get; private set; }

    public string ListPath => PortalLinks.OutcomesLike(Listing!.Filter with { After = null });

    protected override PageHead Shown => new(Listing!.Title, Listing.Sentence(Total), ListPath);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var asked = await lists.ReadOutcomesAsync(Request.Query, LedgerPath.KindOf(PortalLinks.Embedded(Request.Path.Value)), [], cancellationToken);
        if (asked.Problems.Count > 0)
        {
            return NotUnderstood(asked.Problems.Select(p => p.Message));
        }

        Listing = new OutcomeListing(asked, lists);
        var matching = lists.Outcomes(asked.Filter);
        Total = await matching.CountAsync(cancellationToken);
        Rows = await asked.PageOf(matching).Take(OutcomesShown).ToRows().ToListAsync(cancellationToken);
        return Page();
    }
}
