using System.Net;
using System.ServiceModel.Syndication;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Outcomes;

namespace LmcPortal.Web.Tests.Feeds;

/// <summary>Every list as a feed, read by feed readers, on every database.</summary>
public abstract class FeedSuite
{
    private const string Root = "https://portal.example.org";
    private const string Canary = "zanzibar";

    private static readonly string[] Formats = ["atom", "rss", "json"];
    private static readonly string[] Lists = ["stories", "outcomes", "documents", "events", "figures", "projects"];
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [SkippableFact]
    public async Task Get_StoriesAsAtom_HoldsTheWholeTextWithLinksThatWorkElsewhere()
    {
        await using var app = await NewPortalAsync();

        var (feed, _) = await FeedAsync(app, "/feeds/stories.atom?theme=connectivity");

        var item = Assert.Single(feed.Items);
        Assert.Equal("Rails", item.Title.Text);
        Assert.Equal($"{Root}/stories/rails", item.Links.Single(l => l.RelationshipType == "alternate").Uri.AbsoluteUri);
        Assert.Equal("A Publisher", Assert.Single(item.Authors).Name);
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero), item.PublishDate);
        Assert.Equal(PortalApplication.Now, item.LastUpdatedTime);
        Assert.Equal(
            [("connectivity", $"{Root}/themes"), ("LA", $"{Root}/countries")],
            item.Categories.Select(c => (c.Name, c.Scheme)));
        var html = Assert.IsType<TextSyndicationContent>(item.Content).Text;
        Assert.Contains("<h2>The railway</h2>", html, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"{Root}/themes/water\">train</a> &amp; a carriage", html, StringComparison.Ordinal);
        Assert.Contains("Source: The release, A Publisher, A Wire, A TOWN, date not stated, file release.txt line 7.", html, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Get_OutcomesAsAtom_HoldsSentenceDateAndClaimant_AndNoDayThatNobodyKept()
    {
        await using var app = await NewPortalAsync();

        var (feed, text) = await FeedAsync(app, "/feeds/figures.atom");

        var item = Assert.Single(feed.Items);
        Assert.Equal("more than 17 trains", item.Title.Text);
        Assert.Equal("A train left.", item.Summary.Text);
        Assert.Equal(default, item.PublishDate);
        Assert.DoesNotContain("<published>", text, StringComparison.Ordinal);
        var html = ((TextSyndicationContent)item.Content).Text;
        Assert.Contains("<blockquote lang=\"en\">A train left.</blockquote>", html, StringComparison.Ordinal);
        Assert.Contains($"{Root}/stories/rails#q-", html, StringComparison.Ordinal);
        Assert.Contains("As of: December 2023.", html, StringComparison.Ordinal);
        Assert.Contains("Stated by: A Publisher.", html, StringComparison.Ordinal);
        Assert.Contains("found by machine, not yet reviewed", html, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Get_AnyFormat_HasTheSameIdsInTheOrderOfThePage()
    {
        await using var app = await NewPortalAsync();
        var client = app.NewReader();

        foreach (var (path, query) in new[] { ("/stories", ""), ("/stories", "?theme=-water"), ("/outcomes", "?country=la"), ("/outcomes", "?sort=name"), ("/figures", "") })
        {
            var page = await client.PageAsync(path + query);
            var seen = page.Links().Where(l => l.StartsWith(path == "/stories" ? "/stories/" : "/outcomes/", StringComparison.Ordinal)).Distinct().Select(l => Root + l).ToList();
            Assert.NotEmpty(seen);

            var (atom, _) = await FeedAsync(app, $"/feeds{path}.atom{query}");
            var (rss, _) = await FeedAsync(app, $"/feeds{path}.rss{query}");
            using var json = JsonDocument.Parse(await client.GetStringAsync($"/feeds{path}.json{query}"));

            Assert.Equal(seen, atom.Items.Select(Address));
            Assert.Equal(seen, rss.Items.Select(Address));
            Assert.Equal(seen, Items(json).Select(i => i.GetProperty("url").GetString()));
            Assert.Equal(atom.Items.Select(i => i.Id), rss.Items.Select(i => i.Id));
            Assert.Equal(atom.Items.Select(i => i.Id), Items(json).Select(i => i.GetProperty("id").GetString()));
        }
    }

    [SkippableFact]
    public async Task Get_LongList_IsPagedToItsEnd()
    {
        await using var app = NewPortal();
        var slug = await app.StoryAsync(new StoryGiven("Rails"));
        for (var i = 1; i <= 53; i++)
        {
            await app.OutcomeAsync(new OutcomeGiven($"o-{i}", $"Project {i}", slug));
        }

        var (first, _) = await FeedAsync(app, "/feeds/projects.atom");
        var next = Link(first, "next")!;
        var (second, _) = await FeedAsync(app, next[Root.Length..]);

        Assert.Equal((50, 3), (first.Items.Count(), second.Items.Count()));
        Assert.Equal(53, first.Items.Concat(second.Items).Select(i => i.Id).Distinct().Count());
        Assert.Equal($"{Root}/feeds/projects.atom", Link(second, "first"));
        Assert.Equal(next, Link(second, "self"));
        Assert.Null(Link(second, "next"));
        Assert.Equal(first.Id, second.Id);
    }

    [SkippableFact]
    public async Task Get_Json_HasEveryMemberThatVersionOneOneWants()
    {
        await using var app = await NewPortalAsync();

        var answer = await app.NewReader().GetAsync("/feeds/stories.json");
        using var json = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync());

        var feed = json.RootElement;
        Assert.Equal("application/feed+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        Assert.Equal("LMC Portal: Stories", feed.GetProperty("title").GetString());
        Assert.Equal($"{Root}/stories", feed.GetProperty("home_page_url").GetString());
        Assert.Equal($"{Root}/feeds/stories.json", feed.GetProperty("feed_url").GetString());
        Assert.False(feed.TryGetProperty("next_url", out _));
        Assert.False(feed.TryGetProperty("hubs", out _));
        Assert.All(Items(json), item =>
        {
            Assert.StartsWith("urn:uuid:", item.GetProperty("id").GetString(), StringComparison.Ordinal);
            Assert.NotEmpty(item.GetProperty("content_html").GetString()!);
            Assert.Equal("2026-03-01T00:00:00Z", item.GetProperty("date_published").GetString());
            Assert.Equal(PortalApplication.Now, item.GetProperty("date_modified").GetDateTimeOffset());
        });
    }

    [SkippableFact]
    public async Task Get_Rss_IsUtf8AndNamesPublisherAndWholeText()
    {
        await using var app = await NewPortalAsync();

        var (_, text) = await FeedAsync(app, "/feeds/stories.rss?theme=connectivity");

        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>", text, StringComparison.Ordinal);
        var item = XDocument.Parse(text).Descendants("item").Single();
        Assert.Equal("false", item.Element("guid")!.Attribute("isPermaLink")?.Value);
        Assert.Equal("A Publisher", item.Element(XName.Get("creator", "http://purl.org/dc/elements/1.1/"))?.Value);
        Assert.Contains("<h2>The railway</h2>", item.Element(XName.Get("encoded", "http://purl.org/rss/1.0/modules/content/"))?.Value, StringComparison.Ordinal);
        Assert.Equal("What it comes to.", item.Element("description")?.Value);
        Assert.Null(item.Element("author"));
    }

    [SkippableFact]
    public async Task Get_TextThatXmlCannotHold_IsSentWithoutIt()
    {
        await using var app = NewPortal();
        await app.StoryAsync(new StoryGiven("Rails\u000B and\uFFFE 铁路 ຂົ້ວ 🚆") { Summary = "One\u0001 two" });

        foreach (var format in new[] { "atom", "rss" })
        {
            var (feed, _) = await FeedAsync(app, $"/feeds/stories.{format}");

            Assert.Equal("Rails and 铁路 ຂົ້ວ 🚆", Assert.Single(feed.Items).Title.Text);
            Assert.Equal("One two", Assert.Single(feed.Items).Summary.Text);
        }
    }

    [SkippableFact]
    public async Task Get_WhatReadersMayNotSee_IsInNoFeed()
    {
        await using var app = await NewPortalAsync();
        foreach (var status in new[] { StoryStatus.Draft, StoryStatus.InReview, StoryStatus.Scheduled, StoryStatus.Withdrawn, StoryStatus.Removed })
        {
            var hidden = await app.StoryAsync(new StoryGiven($"{Canary} {status}") { Status = status });
            await app.OutcomeAsync(new OutcomeGiven($"h-{(int)status}", $"{Canary} said by {status}", hidden) { Exact = $"{Canary}." });
        }

        await app.OutcomeAsync(new OutcomeGiven("h-9", $"{Canary} refused", "rails") { Status = OutcomeStatus.Rejected });
        var client = app.NewReader();

        foreach (var path in Lists.SelectMany(l => Formats.Select(f => $"/feeds/{l}.{f}")))
        {
            Assert.DoesNotContain(Canary, await client.GetStringAsync(path), StringComparison.OrdinalIgnoreCase);
        }
    }

    [SkippableFact]
    public async Task Get_Again_IsNotSentAgainUntilSomethingIsPublished()
    {
        await using var app = await NewPortalAsync();
        var client = app.NewReader();
        var first = await client.GetAsync("/feeds/stories.atom");

        var second = await AskAsync(client, first);
        await app.StoryAsync(new StoryGiven("News"));
        var third = await AskAsync(client, first);
        var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/feeds/stories.atom"));

        Assert.NotNull(first.Content.Headers.LastModified);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(HttpStatusCode.OK, third.StatusCode);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(third.Headers.ETag, head.Headers.ETag);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [SkippableFact]
    public async Task Get_ValueThatMeansNothing_IsRefusedInASentence()
    {
        await using var app = await NewPortalAsync();
        var client = app.NewReader();

        foreach (var path in Lists.SelectMany(l => Formats.Select(f => $"/feeds/{l}.{f}?theme=nowhere")))
        {
            var answer = await client.GetAsync(path);

            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains("nowhere", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [SkippableFact]
    public async Task Get_WithAHub_NamesItInHeadAndBody()
    {
        await using var app = NewPortal();
        app.Settings["Portal:WebSubHub"] = "https://hub.example.org/";
        await app.StoryAsync(new StoryGiven("Rails"));

        var answer = await app.NewReader().GetAsync("/feeds/stories.atom?theme=connectivity");
        var (feed, _) = await FeedAsync(app, "/feeds/stories.atom?theme=connectivity");

        Assert.Equal(
            $"<{Root}/feeds/stories.atom?theme=connectivity>; rel=\"self\", <https://hub.example.org/>; rel=\"hub\"", Assert.Single(answer.Headers.GetValues("Link")));
        Assert.Equal("https://hub.example.org/", Link(feed, "hub"));
        Assert.Equal($"{Root}/feeds/stories.atom?theme=connectivity", Link(feed, "self"));
    }

    [SkippableFact]
    public async Task Get_AtAnotherHost_KeepsEveryId()
    {
        await using var here = await NewPortalAsync();
        await using var there = await NewPortalAsync();
        there.Settings["Portal:PublicBaseUrl"] = "https://elsewhere.example.net";

        var (one, _) = await FeedAsync(here, "/feeds/stories.atom");
        var (other, _) = await FeedAsync(there, "/feeds/stories.atom");

        Assert.Equal(one.Items.Select(i => i.Id).Prepend(one.Id), other.Items.Select(i => i.Id).Prepend(other.Id));
    }

    [SkippableFact]
    public async Task Get_EmptyList_IsAWholeFeed()
    {
        await using var app = NewPortal();
        await app.CatalogueAsync();

        var (feed, text) = await FeedAsync(app, "/feeds/documents.atom");

        Assert.Empty(feed.Items);
        Assert.NotEqual(default, feed.LastUpdatedTime);
        Assert.Single(XDocument.Parse(text).Root!.Elements(Atom + "author"));
    }

    protected abstract PortalApplication NewApplication();

    private PortalApplication NewPortal()
    {
        var app = NewApplication();
        app.Settings["Portal:PublicBaseUrl"] = Root;
        return app;
    }

    private async Task<PortalApplication> NewPortalAsync()
    {
        var app = NewPortal();
        var rails = await app.StoryAsync(new StoryGiven("Rails")
        {
            Naming = ["LA"],
            Sections = [("The railway", "connectivity", "A <a href=\"/themes/water\">train</a> &amp; a carriage left.")],
        });
        await app.StoryAsync(new StoryGiven("Rain") { Themes = ["water"], PostedOn = new(2026, 3, 1) });
        await app.OutcomeAsync(new OutcomeGiven("o-1", "trains", rails)
        {
            Kind = OutcomeKind.Figure, Value = 17, Unit = "trains", Qualifier = "more than", When = PartialDate.OfMonth(2023, 12), Countries = ["LA"],
        });
        await app.OutcomeAsync(new OutcomeGiven("o-2", "A plan", rails) { Kind = OutcomeKind.Document, When = PartialDate.OfYear(2022), Countries = ["LA"] });
        return app;
    }

    // As strict as XML readers are by themselves: no illegal character, no document type.
    private static async Task<(SyndicationFeed Feed, string Text)> FeedAsync(PortalApplication app, string path)
    {
        var answer = await app.NewReader().GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(await answer.Content.ReadAsByteArrayAsync());
        using var xml = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return (SyndicationFeed.Load(xml), text);
    }

    private static Task<HttpResponseMessage> AskAsync(HttpClient client, HttpResponseMessage known)
    {
        var again = new HttpRequestMessage(HttpMethod.Get, known.RequestMessage!.RequestUri);
        again.Headers.IfNoneMatch.Add(known.Headers.ETag!);
        return client.SendAsync(again);
    }

    private static JsonElement.ArrayEnumerator Items(JsonDocument json) => json.RootElement.GetProperty("items").EnumerateArray();

    private static string Address(SyndicationItem item) => item.Links.First(l => l.RelationshipType is "alternate").Uri.AbsoluteUri;

    private static string? Link(SyndicationFeed feed, string relation) => feed.Links.SingleOrDefault(l => l.RelationshipType == relation)?.Uri.OriginalString;
}
