using LmcPortal.Data.Stories;
using LmcPortal.Web.Links;
using LmcPortal.Web.Tests;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace LmcPortal.Browser.Tests;

/// <summary>The portal with the repository's seeds on a port of its own, and a Chromium to look at it. One for all tests.</summary>
public sealed class PortalInBrowser : IAsyncLifetime, IDisposable
{
    private readonly PortalApplication app = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    public Uri Address { get; private set; } = new("http://localhost");

    /// <summary>One address of each kind of page, by the kind's name.</summary>
    public IReadOnlyDictionary<string, string> Paths { get; private set; } = new Dictionary<string, string>();

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
        {
            return;
        }

        app.Settings["Portal:SeedsPath"] = Path.Combine(Repository(), "seeds");
        app.UseKestrel(0);
        app.StartServer();
        Address = app.ClientOptions.BaseAddress;
        Paths = await FindPathsAsync();

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Arguments });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.CloseAsync();
        }

        await app.DisposeAsync();
    }

    public void Dispose() => playwright?.Dispose();

    /// <summary>A page in a context of its own; dispose the page's context when done.</summary>
    public async Task<IPage> NewPageAsync(int width = 1440, ColorScheme scheme = ColorScheme.Light, bool scripts = true)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = Address.AbsoluteUri,
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
            JavaScriptEnabled = scripts,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return await context.NewPageAsync();
    }

    private async Task<IReadOnlyDictionary<string, string>> FindPathsAsync()
    {
        var story = await app.InStoreAsync(db => db.Stories.Published().OrderByDescending(s => s.Sections.Count).ThenBy(s => s.Id).Select(s => s.Slug).FirstAsync());
        var collection = await app.InStoreAsync(db => db.Collections.OrderBy(c => c.Id).Select(c => c.Slug).FirstAsync());
        var theme = await app.InStoreAsync(db => db.Stories.Published().SelectMany(s => s.Themes).Where(t => t.IsPrimary).OrderBy(t => t.ThemeSlug).Select(t => t.ThemeSlug).FirstAsync());
        var pillar = await app.InStoreAsync(db => db.Themes.Where(t => t.PillarSlug == null).OrderBy(t => t.Order).Select(t => t.Slug).FirstAsync());
        var country = await app.InStoreAsync(db => db.Countries.OrderBy(c => c.Order).Skip(2).Select(c => c.Code).FirstAsync());
        return new Dictionary<string, string>
        {
            [PageKinds.Home] = PortalLinks.Home,
            [PageKinds.Stories] = PortalLinks.Stories,
            [PageKinds.FilteredStories] = PortalLinks.StoriesAbout(theme) + "&country=nowhere",
            [PageKinds.Story] = PortalLinks.Story(story),
            [PageKinds.Collections] = PortalLinks.Collections,
            [PageKinds.Collection] = PortalLinks.Collection(collection),
            [PageKinds.Themes] = PortalLinks.Themes,
            [PageKinds.Theme] = PortalLinks.Theme(theme),
            [PageKinds.Pillar] = PortalLinks.Theme(pillar),
            [PageKinds.Countries] = PortalLinks.Countries,
            [PageKinds.Country] = PortalLinks.Country(country),
            [PageKinds.About] = PortalLinks.About,
            [PageKinds.Accessibility] = PortalLinks.Accessibility,
            [PageKinds.NotFound] = "/nothing-here",
        };
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LmcPortal.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
