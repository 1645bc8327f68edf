using LmcPortal.Data;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Seo;

namespace LmcPortal.Web.Pages.Themes;

public sealed class IndexModel(PortalDbContext db, StructuredData data) : PublicPage
{
    private const string Summary =
        "The “3+5+X” framework of the Lancang-Mekong Cooperation: three pillars, five priority areas and an open list, with the stories on each.";

    public override PageHead Head => new("Themes", Summary, PortalLinks.Themes)
    {
        Crumbs = [new Crumb("Themes", PortalLinks.Themes)],
        Data = [data.List("Themes", PortalLinks.Themes, Summary, Framework.Nodes.Select((t, i) => (i + 1, t.Label, PortalLinks.Theme(t.Slug))))],
    };

    public Framework Framework { get; private set; } = new([]);

    public async Task OnGetAsync(CancellationToken cancellationToken) => Framework = await Framework.ReadAsync(db, cancellationToken);
}
