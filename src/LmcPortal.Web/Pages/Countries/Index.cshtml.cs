using LmcPortal.Data;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Seo;

namespace LmcPortal.Web.Pages.Countries;

public sealed class IndexModel(PortalDbContext db, StructuredData data) : PublicPage
{
    private const string Summary = "The six countries of the Lancang-Mekong Cooperation in the order the river meets them, with the stories on each.";

    public override PageHead Head => new("Countries", Summary, PortalLinks.Countries)
    {
        Crumbs = [new Crumb("Countries", PortalLinks.Countries)],
        Data = [data.List("Countries", PortalLinks.Countries, Summary, Stations.Select((c, i) => (i + 1, c.Name, PortalLinks.Country(c.Code))))],
    };

    public IReadOnlyList<CountryStation> Stations { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Stations = await CountryStations.ReadAsync(db, cancellationToken);
}
