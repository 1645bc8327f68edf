using LmcPortal.Data;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Outcomes;
using LmcPortal.Web.Seo;
using Microsoft.AspNetCore.Mvc;

namespace LmcPortal.Web.Pages.Embed;

public sealed class OutcomeModel(PortalDbContext db) : EmbedPage
{
    /// <summary>Null when there is nothing that readers may see.</summary>
    public OutcomeView? Outcome { get; private set; }

    protected override PageHead Shown => new(Outcome!.Row.Headline, Outcome.Quote.Exact, PortalLinks.Outcome(Outcome.Row.PublicId));

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        Outcome = await db.FindOutcomeAsync(id, cancellationToken);
        return Outcome is null ? NothingThere() : Page();
    }
}
