using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace LmcPortal.Browser.Tests;

[Collection(BrowserTests.Name)]
public sealed class AccessibilityTests(PortalInBrowser portal)
{
    public const int NarrowestWidth = 320;

    [SkippableTheory]
    [MemberData(nameof(PageKinds.Data), MemberType = typeof(PageKinds))]
    public async Task EveryPage_NarrowAndWideLightAndDark_PassesAxe(string kind)
    {
        Chromium.Require();
        foreach (var width in new[] { 390, 1440 })
        {
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                var page = await portal.NewPageAsync(width, scheme);
                await page.GotoAsync(portal.Paths[kind]);

                var result = await page.RunAxe();

                Assert.NotEmpty(result.Passes);
                Assert.True(result.Violations.Length == 0, $"{width} px, {scheme}:\n" + string.Join('\n', result.Violations.SelectMany(v =>
                    v.Nodes.Select(n => $"{v.Id}: {v.Help}: {n.Html}"))));
                await page.Context.CloseAsync();
            }
        }
    }

    [SkippableTheory]
    [MemberData(nameof(PageKinds.Data), MemberType = typeof(PageKinds))]
    public async Task EveryPage_AtTheNarrowestWidth_DoesNotScrollSideways(string kind)
    {
        Chromium.Require();
        var page = await portal.NewPageAsync(NarrowestWidth);
        await page.GotoAsync(portal.Paths[kind]);

        var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");

        Assert.Equal(NarrowestWidth, width);
        await page.Context.CloseAsync();
    }

    [SkippableTheory]
    [MemberData(nameof(PageKinds.Data), MemberType = typeof(PageKinds))]
    public async Task EveryPage_Targets_AreLargeEnough(string kind)
    {
        Chromium.Require();
        var page = await portal.NewPageAsync(390);
        await page.GotoAsync(portal.Paths[kind]);

        // WCAG 2.5.8 excepts links inside a sentence.
        var small = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('a, summary')]
              .filter(e => !e.closest('p:not(.card__marks):not(.rank__meta), dd, td, .skip-link, li:has(> a ~ a)') && getComputedStyle(e).display !== 'inline')
              .filter(e => { const r = e.getBoundingClientRect(); return r.width > 0 && (r.height < 23.5 || r.width < 23.5); })
              .map(e => e.outerHTML.slice(0, 120))
            """);

        Assert.Empty(small);
        await page.Context.CloseAsync();
    }

    [SkippableTheory]
    [MemberData(nameof(PageKinds.WholePages), MemberType = typeof(PageKinds))]
    public async Task EveryWholePage_FirstTab_ShowsTheSkipLinkAndItWorks(string kind)
    {
        Chromium.Require();
        var page = await portal.NewPageAsync();
        await page.GotoAsync(portal.Paths[kind]);

        await page.Keyboard.PressAsync("Tab");
        var skip = page.GetByRole(AriaRole.Link, new() { Name = "Skip to the text" });

        await Assertions.Expect(skip).ToBeFocusedAsync();
        await Assertions.Expect(skip).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        // The browser follows the link in its own time.
        await page.WaitForURLAsync(url => url.EndsWith("#main", StringComparison.Ordinal));
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.closest('main, footer') !== null"));
        await page.Context.CloseAsync();
    }

    [SkippableTheory]
    [MemberData(nameof(PageKinds.Data), MemberType = typeof(PageKinds))]
    public async Task EveryPage_EveryTabStop_ShowsItsFocus(string kind)
    {
        Chromium.Require();
        var page = await portal.NewPageAsync();
        await page.GotoAsync(portal.Paths[kind]);
        var stops = await page.Locator("a[href]:visible, summary:visible").CountAsync();

        for (var stop = 0; stop < Math.Min(stops, 40); stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            var outline = await page.EvaluateAsync<string>(
                "(e => e === document.body ? 'none' : getComputedStyle(e).outlineStyle + ' ' + e.outerHTML.slice(0, 80))(document.activeElement)");
            Assert.StartsWith("solid", outline, StringComparison.Ordinal);
        }

        await page.Context.CloseAsync();
    }
}
