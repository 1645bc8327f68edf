using LmcPortal.Text.Dates;
using LmcPortal.Text.Outcomes;
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
        await app.OutcomeAsync(new OutcomeGiven("o-1", "A railway", slugs[3]) { Theme = "water", Countries = ["LA"], When = PartialDate.OfMonth(2023, 12) });
        await app.OutcomeAsync(new OutcomeGiven("o-2", "24 trains", slugs[3]) { Kind = OutcomeKind.Figure, Value = 24, When = PartialDate.OfYear(2023) });
        var client = app.NewReader();

        string[] paths =
        [
            PortalLinks.Home, PortalLinks.Stories, PortalLinks.StoriesAbout("water"), PortalLinks.StoriesNaming("LA"),
            PortalLinks.Stories + "?after=" + slugs[10], PortalLinks.Story(slugs[3]), PortalLinks.Collections, PortalLinks.Collection(collection),
            PortalLinks.Themes, PortalLinks.Theme("water"), PortalLinks.Theme("economic-sustainable"), PortalLinks.Countries,
            PortalLinks.Country("LA"), PortalLinks.About, PortalLinks.Accessibility, PortalLinks.Sitemap, PortalLinks.Robots,
            PortalLinks.Data, PortalLinks.DataApi, PortalLinks.Timeline, PortalLinks.MatrixOf(2023), PortalLinks.Outcomes, PortalLinks.Outcome("o-1"), PortalLinks.OutcomeJson("o-2"),
            PortalLinks.Embed(PortalLinks.Outcome("o-1")), PortalLinks.Embed(PortalLinks.Story(slugs[3])), PortalLinks.Embed(PortalLinks.Stories), .. Enum.GetValues<OutcomeKind>().Select(kind => PortalLinks.Ledger(kind)),
            PortalLinks.Outcomes + $"?q=rail&theme=water&country=la&year=2023&status=extracted&story={slugs[3]}&sort=name&after=o-2",
            PortalLinks.Outcomes + "?year=undated&sort=oldest&after=o-1", PortalLinks.Ledger(OutcomeKind.Figure) + "?sort=value&after=o-2",
        ];
        foreach (var path in paths)
        {
            using var response = await client.GetAsync(path);
            Assert.True(response.IsSuccessStatusCode, $"{path} answers {response.StatusCode}");
        }
    }
}
