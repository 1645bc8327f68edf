using LmcPortal.Web.Links;
using LmcPortal.Web.Seo;

namespace LmcPortal.Web.Pages;

public sealed class AboutModel(StructuredData data) : PublicPage
{
    private const string Summary =
        "What the Lancang-Mekong Cooperation is, where the portal's texts come from, and how they are taken apart without changing a word.";

    public override PageHead Head => new("About the portal", Summary, PortalLinks.About)
    {
        Crumbs = [new Crumb("About", PortalLinks.About)],
        Data = [data.Page("AboutPage", "About the portal", PortalLinks.About, Summary)],
    };
}
