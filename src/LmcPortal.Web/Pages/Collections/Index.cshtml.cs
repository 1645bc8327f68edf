using LmcPortal.Data;
using LmcPortal.Data.Collections;
using LmcPortal.Web.Links;
using LmcPortal.Web.Seo;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Collections;

public sealed class IndexModel(PortalDbContext db, StructuredData data) : PublicPage
{
    private const string Summary = "Ordered sets of stories, each from one document: what its publisher chose, in the order its publisher chose.";

    public override PageHead Head => new("Collections", Summary, PortalLinks.Collections)
    {
        Crumbs = [new Crumb("Collections", PortalLinks.Collections)],
        Data = [data.List("Collections", PortalLinks.Collections, Summary, Cards.Select((c, i) => (i + 1, c.Name, PortalLinks.Collection(c.Slug))))],
    };

    public IReadOnlyList<CollectionCard> Cards { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Cards = await db.Collections.Shown().NewestFirst().ToCards().ToListAsync(cancellationToken);
}
