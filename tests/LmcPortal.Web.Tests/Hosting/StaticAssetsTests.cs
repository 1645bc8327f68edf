using AngleSharp.Html.Parser;

namespace LmcPortal.Web.Tests.Hosting;

public sealed class StaticAssetsTests
{
    [Fact]
    public async Task Get_StylesheetsOfAPage_AreCompressedAndKeptForGood()
    {
        await using var app = new PortalApplication();
        using var client = app.CreateClient();
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip");
        using var page = await client.GetAsync(new Uri("/about", UriKind.Relative));
        using var unpacked = new System.IO.Compression.GZipStream(await page.Content.ReadAsStreamAsync(), System.IO.Compression.CompressionMode.Decompress);
        using var document = await new HtmlParser().ParseDocumentAsync(unpacked);
        var addresses = document.QuerySelectorAll("link[rel=stylesheet]").Select(l => l.GetAttribute("href")!).ToList();

        Assert.NotEmpty(addresses);
        foreach (var address in addresses)
        {
            using var sheet = await client.GetAsync(new Uri(address, UriKind.Relative));

            Assert.Equal(["gzip"], sheet.Content.Headers.ContentEncoding);
            Assert.Contains("immutable", sheet.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
        }
    }
}
