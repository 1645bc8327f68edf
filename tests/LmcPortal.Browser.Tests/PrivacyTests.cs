namespace LmcPortal.Browser.Tests;

[Collection(BrowserTests.Name)]
public sealed class PrivacyTests(PortalInBrowser portal)
{
    [SkippableTheory]
    [MemberData(nameof(PageKinds.Data), MemberType = typeof(PageKinds))]
    public async Task EveryPage_Loaded_BreaksNoPolicyAsksNobodyElseAndSetsNoCookie(string kind)
    {
        Chromium.Require();
        var page = await portal.NewPageAsync();
        var messages = new List<string>();
        var requests = new List<string>();
        page.Console += (_, message) => messages.Add(message.Text);
        page.PageError += (_, error) => messages.Add(error);
        page.Request += (_, request) => requests.Add(request.Url);
        page.RequestFailed += (_, request) => messages.Add($"failed: {request.Url}");

        await page.GotoAsync(portal.Paths[kind], new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });

        if (kind is PageKinds.NotFound or PageKinds.EmbeddedNothing)
        {
            // Chromium reports the status of the page itself.
            messages.RemoveAll(m => m.Contains("404 (Not Found)", StringComparison.Ordinal));
        }

        Assert.Empty(messages);
        Assert.All(requests, url => Assert.Equal(portal.Address.Authority, new Uri(url).Authority));
        Assert.Empty(await page.Context.CookiesAsync());
        await page.Context.CloseAsync();
    }

    [SkippableTheory]
    [MemberData(nameof(PageKinds.Data), MemberType = typeof(PageKinds))]
    public async Task EveryPage_WithScriptsOff_ReadsTheSame(string kind)
    {
        Chromium.Require();
        var with = await portal.NewPageAsync();
        var without = await portal.NewPageAsync(scripts: false);

        await with.GotoAsync(portal.Paths[kind]);
        await without.GotoAsync(portal.Paths[kind]);

        Assert.Equal(await with.Locator("main").InnerTextAsync(), await without.Locator("main").InnerTextAsync());
        await with.Context.CloseAsync();
        await without.Context.CloseAsync();
    }
}
