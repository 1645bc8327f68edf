using LmcPortal.Web.Links;

namespace LmcPortal.Web.Tests.Pages;

/// <summary>Every kind of public page on a store; each store runs it.</summary>
internal static class PublicPageSuite
{
    public static async Task AssertEveryPageAnswersAsync(PortalApplication app)
    {
        var slugs = new List<string>();
        for (var number = 1; number <= 24; number++)
        {
            slugs.Add(await app.StoryAsync(new StoryGiven($"Story {number}") { Themes = ["water", "environment"], About = ["LA"], Naming = ["CN", "VN"] }));
        }

        var collection = await app.CollectionAsync("Top of the year", 2023, [.. slugs.Take(10)]);
        var client = app.NewReader();

        string[] paths =
        [
            PortalLinks.Home, PortalLinks.Stories, PortalLinks.StoriesAbout("water"), PortalLinks.StoriesNaming("LA"),
            PortalLinks.Stories + "?after=" + slugs[10], PortalLinks.Story(slugs[3]), PortalLinks.Collections, PortalLinks.Collection(collection),
            PortalLinks.Themes, PortalLinks.Theme("water"), PortalLinks.Theme("economic-sustainable"), PortalLinks.Countries,
            PortalLinks.Country("LA"), PortalLinks.About, PortalLinks.Accessibility, PortalLinks.Sitemap, PortalLinks.Robots,
        ];
        foreach (var path in paths)
        {
            using var response = await client.GetAsync(path);
            Assert.True(response.IsSuccessStatusCode, $"{path} answers {response.StatusCode}");
        }
    }
}
