using LmcPortal.Web.Tests;

namespace LmcPortal.Browser.Tests.Editors;

/// <summary>The editors' half of a portal that holds the documents of the repository.</summary>
public sealed class SeededEditorsInBrowser : EditorsInBrowser
{
    protected override void Prepare(PortalApplication app) => app.Settings["Portal:SeedsPath"] = Seeds.Folder;

    protected override Task ReadyAsync(PortalApplication app) => Seeds.ImportedAsync(app);
}
