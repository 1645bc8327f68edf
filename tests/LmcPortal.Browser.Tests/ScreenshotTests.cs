using Microsoft.Playwright;

namespace LmcPortal.Browser.Tests;

/// <summary>Writes pictures of every kind of page into the folder LMC_SCREENSHOTS, for people to look at.</summary>
[Collection(BrowserTests.Name)]
public sealed class ScreenshotTests(PortalInBrowser portal)
{
    private const string Variable = "LMC_SCREENSHOTS";

    // A4 at 96 dots an inch.
    private const int PaperWidth = 794;
    private const int PaperHeight = 1123;

    [SkippableFact]
    public async Task EveryPage_WhenAsked_IsPictured()
    {
        var folder = Environment.GetEnvironmentVariable(Variable);
        Skip.If(string.IsNullOrEmpty(folder), $"Set {Variable} to a folder to have pictures taken.");
        Chromium.Require();

        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            foreach (var width in new[] { 390, 1440 })
            {
                var page = await portal.NewPageAsync(width, scheme);
                foreach (var (kind, path) in portal.Paths)
                {
                    await page.GotoAsync(path);
                    await page.ScreenshotAsync(new() { Path = Path.Combine(folder!, $"{kind}-{width}-{scheme}.png".ToLowerInvariant()), FullPage = true });
                }

                await page.Context.CloseAsync();
            }
        }

        var printed = await portal.NewPageAsync();
        await printed.SetViewportSizeAsync(PaperWidth, PaperHeight);
        await printed.EmulateMediaAsync(new() { Media = Media.Print });
        await printed.GotoAsync(portal.Paths[PageKinds.Story]);
        await printed.ScreenshotAsync(new() { Path = Path.Combine(folder!, "story-print.png"), FullPage = true });
        await printed.Context.CloseAsync();
    }
}
