using System.Globalization;
using System.Net;
using AngleSharp.Dom;
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

    /// <summary>The numbers of the facets, each with the list it counts.</summary>
    public static IReadOnlyList<(string Link, int Number)> FacetNumbers(this IHtmlDocument page) =>
    [
        .. page.QuerySelectorAll("aside li").Select(row => (Row: row, Number: row.QuerySelector(".counts__number"))).Where(f => f.Number is not null)
            .Select(f => ((f.Number!.GetAttribute("href") ?? f.Row.QuerySelector("a")!.GetAttribute("href"))!, Number(f.Number))),
    ];

    public static int Number(IElement element) => int.Parse(element.FirstChild!.TextContent, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    public static string Words(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
