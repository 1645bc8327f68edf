using System.IO.Compression;

namespace LmcPortal.Browser.Tests;

[Collection(BrowserTests.Name)]
public sealed class WeightTests(PortalInBrowser portal)
{
    private const int PageMaxBytes = 60 * 1024;

    [SkippableTheory]
    [InlineData(PageKinds.Story)]
    [InlineData(PageKinds.Outcomes)]
    [InlineData(PageKinds.Outcome)]
    [InlineData(PageKinds.DataPage)]
    [InlineData(PageKinds.Api)]
    [InlineData(PageKinds.Feeds)]
    [InlineData(PageKinds.EmbeddedOutcome)]
    public async Task Page_HtmlAndStyles_StayLight(string kind)
    {
        Chromium.Require();
        var page = await portal.NewPageAsync();
        var bodies = new List<Task<byte[]>>();
        page.Response += (_, response) => bodies.Add(response.BodyAsync());

        await page.GotoAsync(portal.Paths[kind], new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });

        var compressed = (await Task.WhenAll(bodies)).Sum(Compressed);
        Assert.InRange(compressed, 1, PageMaxBytes);
        await page.Context.CloseAsync();
    }

    private static long Compressed(byte[] body)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(body);
        }

        return target.Length;
    }
}
