using System.IO.Compression;

namespace LmcPortal.Browser.Tests;

[Collection(BrowserTests.Name)]
public sealed class WeightTests(PortalInBrowser portal)
{
    private const int StoryMaxBytes = 60 * 1024;

    [SkippableFact]
    public async Task Story_HtmlAndStyles_StayLight()
    {
        Chromium.Require();
        var page = await portal.NewPageAsync();
        var bodies = new List<Task<byte[]>>();
        page.Response += (_, response) => bodies.Add(response.BodyAsync());

        await page.GotoAsync(portal.Paths[PageKinds.Story], new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });

        var compressed = (await Task.WhenAll(bodies)).Sum(Compressed);
        Assert.InRange(compressed, 1, StoryMaxBytes);
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
