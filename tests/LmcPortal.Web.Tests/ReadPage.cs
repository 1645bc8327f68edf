using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace LmcPortal.Web.Tests;

/// <summary>Reads pages as a reader gets them.</summary>
internal static class ReadPage
{
    public static HttpClient NewReader(this PortalApplication app) => app.CreateClient(new() { AllowAutoRedirect = false });

    public static async Task<IHtmlDocument> PageAsync(this HttpClient client, string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await client.GetAsync(path);
        Assert.Equal(expected, response.StatusCode);
        return await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
    }

    public static string Heading(this IHtmlDocument page) => Words(page.QuerySelector("h1")?.TextContent);

    public static string TestText(this IHtmlDocument page, string testId) => Words(page.QuerySelector($"[data-testid={testId}]")?.TextContent);

    public static IReadOnlyList<string> Links(this IHtmlDocument page, string under = "main") =>
        [.. page.QuerySelectorAll($"{under} a").Select(a => a.GetAttribute("href")!)];

    public static string Words(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
