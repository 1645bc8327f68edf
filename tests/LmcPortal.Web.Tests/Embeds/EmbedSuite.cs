using System.Net;
using System.Text.Json;
using System.Xml.Linq;

namespace LmcPortal.Web.Tests.Embeds;

/// <summary>What other sites may show of the portal, on every database. The store is only read: one of them for all.</summary>
public abstract class EmbedSuite(EmbeddedPortal portal) : IAsyncLifetime
{
    private const string Root = EmbeddedPortal.Root;

    private HttpClient Client { get; set; } = null!;

    // Here and not in the fixture, where a missing database would be a failure.
    public async Task InitializeAsync() => Client = await portal.ReaderAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [SkippableTheory]
    [InlineData("/embed/outcomes/o-1", "/outcomes/o-1")]
    [InlineData("/embed/stories/rails", "/stories/rails")]
    [InlineData("/embed/outcomes?country=la", "/outcomes?country=la")]
    [InlineData("/embed/figures?year=2023", "/figures?year=2023")]
    [InlineData("/embed/stories?q=Rails", "/stories?q=Rails")]
    public async Task Get_Embed_MayBeFramedAndLeadsToItsPage(string path, string own)
    {
        var answer = await Client.GetAsync(path);
        var page = await Client.PageAsync(path);

        AssertFramable(answer);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Equal(Root + own, page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Equal("_top", page.QuerySelector("base")?.GetAttribute("target"));
        Assert.Equal(2, page.QuerySelectorAll("link[rel=stylesheet]").Length);
        Assert.Empty(page.QuerySelectorAll("script, [style], form"));
        Assert.Contains(own, page.Links());
    }

    [SkippableFact]
    public async Task Get_Outcome_SaysWhatWhoWhenAndThatAMachineFoundIt()
    {
        var text = await MainAsync("/embed/outcomes/o-1");

        Assert.Contains("17 trains", text, StringComparison.Ordinal);
        Assert.Contains("A train left.", text, StringComparison.Ordinal);
        Assert.Contains("As of December 2023 (year of the document)", text, StringComparison.Ordinal);
        Assert.Contains("Stated by A Publisher In Rails", text, StringComparison.Ordinal);
        Assert.Contains("This record was found by machine, not yet reviewed.", text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Get_Story_SaysWhereItComesFromAndWhen()
    {
        var text = await MainAsync("/embed/stories/rails");

        Assert.Contains("Rails What it comes to. Published by A Publisher Published 2 January 2024 Posted here 1 March 2026", text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Get_List_IsItsBeginningAndNamesTheWhole()
    {
        var page = await Client.PageAsync("/embed/projects");

        Assert.Equal("Projects", page.Heading());
        Assert.Equal(5, page.QuerySelectorAll("main li").Length);
        Assert.All(page.QuerySelectorAll("main li"), row => Assert.Matches("(20[0-9]{2}|date not stated) · Rails$", ReadPage.Words(row.TextContent)));
        Assert.EndsWith("All 6 projects at LMC Portal", ReadPage.Words(page.QuerySelector("main")!.TextContent), StringComparison.Ordinal);
        Assert.Contains("/projects", page.Links());
    }

    [SkippableFact]
    public async Task Get_ListWithoutAnything_SaysSo() =>
        Assert.Contains("There are no events concerning Vietnam.", await MainAsync("/embed/events?country=vn"), StringComparison.Ordinal);

    [SkippableTheory]
    [InlineData("/embed/outcomes/refused")]
    [InlineData("/embed/outcomes/hidden")]
    [InlineData("/embed/outcomes/never")]
    [InlineData("/embed/stories/draft")]
    [InlineData("/embed/stories/withdrawn")]
    [InlineData("/embed/stories/never")]
    public async Task Get_WhatReadersMayNotSee_IsNotThereAndSaysSoInTheFrame(string path)
    {
        var answer = await Client.GetAsync(path);
        var text = ReadPage.Words((await Client.PageAsync(path, HttpStatusCode.NotFound)).QuerySelector("main")!.TextContent);

        AssertFramable(answer);
        Assert.Equal("Nothing to show What stood here is not in the portal, or not any more. LMC Portal", text);
    }

    [SkippableFact]
    public async Task Get_Lists_HoldNothingThatReadersMayNotSee()
    {
        foreach (var path in new[] { "/embed/outcomes", "/embed/outcomes?sort=oldest", "/embed/projects?sort=name", "/embed/stories", "/embed/stories?sort=title" })
        {
            Assert.DoesNotContain("secret", await Client.GetStringAsync(path), StringComparison.OrdinalIgnoreCase);
        }
    }

    [SkippableTheory]
    [InlineData("/embed/outcomes?country=nowhere", "“nowhere” is not one of the six countries")]
    [InlineData("/embed/stories?colour=red", "“colour” means nothing to this list")]
    public async Task Get_ListThatIsNotUnderstood_ShowsNoOther(string path, string sentence)
    {
        var page = await Client.PageAsync(path, HttpStatusCode.BadRequest);

        Assert.Contains(sentence, ReadPage.Words(page.QuerySelector("main")!.TextContent), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main li"));
    }

    [SkippableTheory]
    [InlineData("/")]
    [InlineData("/outcomes/o-1")]
    [InlineData("/stories/rails")]
    [InlineData("/outcomes?country=la")]
    [InlineData("/embed")]
    [InlineData("/embed/themes")]
    [InlineData("/oembed?url=nonsense")]
    public async Task Get_AnythingElse_RefusesToBeFramed(string path)
    {
        var answer = await Client.GetAsync(path);

        Assert.Contains("frame-ancestors 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
    }

    [SkippableTheory]
    [InlineData("/outcomes/o-1", "/embed/outcomes/o-1", "17 trains", "A Publisher")]
    [InlineData("/Stories/Rails/", "/embed/stories/rails", "Rails", "A Publisher")]
    [InlineData("/figures?country=la&after=o-1", "/embed/figures?country=la", "Figures concerning Laos", null)]
    [InlineData("/outcomes?status=extracted&country=la", "/embed/outcomes?country=la&status=extracted", "Outcomes concerning Laos, found by machine and not yet reviewed", null)]
    [InlineData("/stories", "/embed/stories", "Stories", null)]
    public async Task OEmbed_OfAPage_IsItsFrame(string path, string frame, string title, string? author)
    {
        var url = Uri.EscapeDataString(Root + path);

        using var json = JsonDocument.Parse(await Client.GetStringAsync($"/oembed?url={url}"));
        var xml = XDocument.Parse(await Client.GetStringAsync($"/oembed?url={url}&format=xml")).Root!;

        var answer = json.RootElement.EnumerateObject().ToDictionary(m => m.Name, m => m.Value.ToString());
        Assert.Equal(("1.0", "rich", title, author), (answer["version"], answer["type"], answer["title"], answer.GetValueOrDefault("author_name")));
        Assert.Equal(JsonValueKind.Number, json.RootElement.GetProperty("width").ValueKind);
        Assert.StartsWith($"<iframe src=\"{Root}{frame.Replace("&", "&amp;", StringComparison.Ordinal)}\" title=\"{title}\"", answer["html"], StringComparison.Ordinal);
        Assert.Equal("oembed", xml.Name.LocalName);
        Assert.Equal(answer, xml.Elements().ToDictionary(e => e.Name.LocalName, e => e.Value));
        Assert.Equal(HttpStatusCode.OK, (await Client.GetAsync(frame)).StatusCode);
    }

    [SkippableTheory]
    [InlineData("&maxwidth=320", 320, 420)]
    [InlineData("&maxheight=200", 560, 200)]
    [InlineData("&maxwidth=5000&maxheight=5000", 560, 420)]
    [InlineData("&maxwidth=1&maxheight=1", 1, 1)]
    public async Task OEmbed_WithAMostSize_IsNoLarger(string sizes, int width, int height)
    {
        using var json = JsonDocument.Parse(await Client.GetStringAsync($"/oembed?url={Uri.EscapeDataString(Root + "/outcomes/o-1")}{sizes}"));

        Assert.Equal((width, height), (json.RootElement.GetProperty("width").GetInt32(), json.RootElement.GetProperty("height").GetInt32()));
        Assert.Contains($"width=\"{width}\" height=\"{height}\"", json.RootElement.GetProperty("html").GetString(), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("https://elsewhere.example.net/outcomes/o-1", "", HttpStatusCode.NotFound)]
    [InlineData("https://portal.example.org/outcomes/o-1", "", HttpStatusCode.NotFound)]
    [InlineData("https://portal.example.org/lmcs/outcomes/o-1", "", HttpStatusCode.NotFound)]
    [InlineData("https://portal.example.org:8443/lmc/outcomes/o-1", "", HttpStatusCode.NotFound)]
    [InlineData("https://somebody@portal.example.org/lmc/outcomes/o-1", "", HttpStatusCode.NotFound)]
    [InlineData(Root + "/outcomes/never", "", HttpStatusCode.NotFound)]
    [InlineData(Root + "/outcomes/refused", "", HttpStatusCode.NotFound)]
    [InlineData(Root + "/outcomes/hidden", "", HttpStatusCode.NotFound)]
    [InlineData(Root + "/outcomes/o-1/more", "", HttpStatusCode.NotFound)]
    [InlineData(Root + "/stories/draft", "", HttpStatusCode.NotFound)]
    [InlineData(Root + "/stories/withdrawn", "", HttpStatusCode.NotFound)]
    [InlineData(Root + "/about", "", HttpStatusCode.NotFound)]
    [InlineData(Root, "", HttpStatusCode.NotFound)]
    [InlineData(Root + "/outcomes?country=nowhere", "", HttpStatusCode.NotFound)]
    [InlineData("nonsense", "", HttpStatusCode.NotFound)]
    [InlineData("", "", HttpStatusCode.BadRequest)]
    [InlineData(Root + "/outcomes/o-1", "&format=yaml", HttpStatusCode.NotImplemented)]
    [InlineData(Root + "/outcomes/o-1", "&maxwidth=wide", HttpStatusCode.BadRequest)]
    [InlineData(Root + "/outcomes/o-1", "&maxheight=0", HttpStatusCode.BadRequest)]
    public async Task OEmbed_OfAnythingElse_IsRefusedWithAProblem(string url, string more, HttpStatusCode expected)
    {
        var answer = await Client.GetAsync($"/oembed?url={Uri.EscapeDataString(url)}{more}");

        var text = await answer.Content.ReadAsStringAsync();
        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.NotEmpty(JsonDocument.Parse(text).RootElement.GetProperty("detail").GetString()!);
        Assert.DoesNotContain("secret", text, StringComparison.OrdinalIgnoreCase);
    }

    [SkippableTheory]
    [InlineData("/outcomes/o-1", "/embed/outcomes/o-1")]
    [InlineData("/stories/rails", "/embed/stories/rails")]
    [InlineData("/figures?country=la", "/embed/figures?country=la")]
    [InlineData("/stories?theme=connectivity&sort=title", "/embed/stories?theme=connectivity&amp;sort=title")]
    public async Task Get_Page_OffersItsFrameToPeopleAndPrograms(string path, string frame)
    {
        var page = await Client.PageAsync(path);

        Assert.Contains($"<iframe src=\"{Root}{frame}\"", page.TestText("embed"), StringComparison.Ordinal);
        foreach (var type in new[] { "application/json+oembed", "text/xml+oembed" })
        {
            var told = page.QuerySelector($"link[rel=alternate][type='{type}']")!.GetAttribute("href")!;
            Assert.Contains(frame.Split('?')[0], await Client.GetStringAsync(told[Root.Length..]), StringComparison.Ordinal);
        }
    }

    [SkippableFact]
    public async Task Get_WithdrawnStory_OffersNoFrame()
    {
        var page = await Client.PageAsync("/stories/withdrawn");

        Assert.Null(page.QuerySelector("[data-testid=embed]"));
        Assert.Null(page.QuerySelector("link[type='application/json+oembed']"));
    }

    private static void AssertFramable(HttpResponseMessage answer)
    {
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy")).Split("; ");
        Assert.Contains("frame-ancestors *", policy);
        Assert.Contains("default-src 'none'", policy);
        Assert.False(answer.Headers.Contains("X-Frame-Options"));
    }

    private async Task<string> MainAsync(string path) => ReadPage.Words((await Client.PageAsync(path)).QuerySelector("main")!.TextContent);
}
