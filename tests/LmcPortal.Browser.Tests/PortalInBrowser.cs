using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Links;
using LmcPortal.Web.Tests;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace LmcPortal.Browser.Tests;

/// <summary>The portal with the repository's seeds on a port of its own, and a Chromium to look at it. One for all tests.</summary>
public sealed class PortalInBrowser : IAsyncLifetime, IDisposable
{
    private readonly PortalApplication _app = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public Uri Address { get; private set; } = new("http://localhost");

    /// <summary>One address of each kind of page, by the kind's name.</summary>
    public IReadOnlyDictionary<string, string> Paths { get; private set; } = new Dictionary<string, string>();

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
        {
            return;
        }

        _app.Settings["Portal:SeedsPath"] = Seeds.Folder;
        _app.UseKestrel(0);
        _app.StartServer();
        Address = _app.ClientOptions.BaseAddress;
        await Seeds.ImportedAsync(_app);
        Paths = await FindPathsAsync();

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Arguments });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        await _app.DisposeAsync();
    }

    public void Dispose() => _playwright?.Dispose();

    /// <summary>A page in a context of its own; dispose the page's context when done.</summary>
    public async Task<IPage> NewPageAsync(int width = 1440, ColorScheme scheme = ColorScheme.Light, bool scripts = true)
    {
        var context = await _browser!.NewContextAsync(new()
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
        var story = await _app.InStoreAsync(db => db.Stories.Published().OrderByDescending(s => s.Sections.Count).ThenBy(s => s.Id).Select(s => s.Slug).FirstAsync());
        var collection = await _app.InStoreAsync(db => db.Collections.OrderBy(c => c.Id).Select(c => c.Slug).FirstAsync());
        var theme = await _app.InStoreAsync(db => db.Stories.Published().SelectMany(s => s.Themes).Where(t => t.IsPrimary).OrderBy(t => t.ThemeSlug).Select(t => t.ThemeSlug).FirstAsync());
        var pillar = await _app.InStoreAsync(db => db.Themes.Where(t => t.PillarSlug == null).OrderBy(t => t.Order).Select(t => t.Slug).FirstAsync());
        var country = await _app.InStoreAsync(db => db.Countries.OrderBy(c => c.Order).Skip(2).Select(c => c.Code).FirstAsync());
        var outcome = await _app.InStoreAsync(db => db.Outcomes.Shown().OrderByDescending(o => o.Quotes.Count).ThenBy(o => o.Id).Select(o => o.PublicId).FirstAsync());
        return new Dictionary<string, string>
        {
            [PageKinds.Home] = PortalLinks.Home,
            [PageKinds.Search] = PortalLinks.Search,
            [PageKinds.SearchResults] = PortalLinks.Search + "?q=mekong&kind=-project&colour=red",
            [PageKinds.Stories] = PortalLinks.Stories,
            [PageKinds.FilteredStories] = PortalLinks.StoriesAbout(theme) + "&country=nowhere",
            [PageKinds.Story] = PortalLinks.Story(story),
            [PageKinds.StoryChanges] = PortalLinks.StoryChanges(story),
            [PageKinds.Outcomes] = PortalLinks.Outcomes,
            [PageKinds.Figures] = PortalLinks.Ledger(OutcomeKind.Figure),
            [PageKinds.Documents] = PortalLinks.Ledger(OutcomeKind.Document),
            [PageKinds.Events] = PortalLinks.Ledger(OutcomeKind.Event),
            [PageKinds.Projects] = PortalLinks.Ledger(OutcomeKind.Project),
            [PageKinds.FilteredOutcomes] = PortalLinks.Outcomes + "?q=the&country=la&year=2023&status=extracted&sort=name&theme=nowhere",
            [PageKinds.Outcome] = PortalLinks.Outcome(outcome),
            [PageKinds.Meetings] = PortalLinks.Meetings,
            [PageKinds.Addresses] = PortalLinks.Addresses + "?url=/outcomes",
            [PageKinds.Timeline] = PortalLinks.Timeline,
            [PageKinds.Matrix] = PortalLinks.Matrix,
            [PageKinds.Collections] = PortalLinks.Collections,
            [PageKinds.Collection] = PortalLinks.Collection(collection),
            [PageKinds.Themes] = PortalLinks.Themes,
            [PageKinds.Theme] = PortalLinks.Theme(theme),
            [PageKinds.Pillar] = PortalLinks.Theme(pillar),
            [PageKinds.Countries] = PortalLinks.Countries,
            [PageKinds.Country] = PortalLinks.Country(country),
            [PageKinds.DataPage] = PortalLinks.Data,
            [PageKinds.Api] = PortalLinks.DataApi,
            [PageKinds.About] = PortalLinks.About,
            [PageKinds.Feeds] = PortalLinks.Feeds,
            [PageKinds.Accessibility] = PortalLinks.Accessibility,
            [PageKinds.NotFound] = "/nothing-here",
            [PageKinds.EmbeddedOutcome] = PortalLinks.Embed(PortalLinks.Outcome(outcome)),
            [PageKinds.EmbeddedStory] = PortalLinks.Embed(PortalLinks.Story(story)),
            [PageKinds.EmbeddedOutcomes] = PortalLinks.Embed(PortalLinks.Ledger(OutcomeKind.Figure)) + "?country=la",
            [PageKinds.EmbeddedStories] = PortalLinks.Embed(PortalLinks.StoriesAbout(theme)),
            [PageKinds.EmbeddedNothing] = PortalLinks.Embed(PortalLinks.Outcome("nothing-here")),
        };
    }
}
