using LmcPortal.Web.Links;
using LmcPortal.Web.Seo;

namespace LmcPortal.Web.Pages;

public sealed class AccessibilityModel(StructuredData data) : PublicPage
{
    private const string Summary = "What the portal does so that everybody can read it, how that is tested, and what does not work yet.";

    public override PageHead Head => new("Accessibility", Summary, PortalLinks.Accessibility)
    {
        Crumbs = [new Crumb("Accessibility", PortalLinks.Accessibility)],
        Data = [data.Page("WebPage", "Accessibility", PortalLinks.Accessibility, Summary)],
    };
}
