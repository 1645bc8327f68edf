using System.Net;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Outcomes;
using SkiaSharp;

namespace LmcPortal.Web.Tests.Cards;

public sealed class CardEndpointTests : IAsyncDisposable
{
    private readonly PortalApplication _app = new() { Settings = { ["Portal:PublicBaseUrl"] = "https://portal.example.org" } };

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Get_StoryCard_IsAPictureOfTheSizeThePageTells()
    {
        var slug = await _app.StoryAsync(new StoryGiven("Rails"));
        var client = _app.NewReader();

        var page = await client.PageAsync($"/stories/{slug}");
        var answer = await client.GetAsync($"/cards/stories/{slug}.png");

        Assert.Equal("https://portal.example.org/cards/stories/rails.png", Meta(page, "og:image"));
        Assert.Equal("Rails", Meta(page, "og:image:alt"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("image/png", answer.Content.Headers.ContentType?.MediaType);
        using var picture = SKBitmap.Decode(await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal((Meta(page, "og:image:width"), Meta(page, "og:image:height")), ($"{picture.Width}", $"{picture.Height}"));
    }

    [Fact]
    public async Task Get_CardAgain_IsNotSentAgain()
    {
        await _app.StoryAsync(new StoryGiven("Rails"));
        var client = _app.NewReader();
        var first = await client.GetAsync("/cards/stories/rails.png");

        using var again = new HttpRequestMessage(HttpMethod.Get, "/cards/stories/rails.png");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        var second = await client.SendAsync(again);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task Get_OutcomeCards_DifferWhenTheRecordsDo()
    {
        var slug = await _app.StoryAsync(new StoryGiven("Rails"));
        await _app.OutcomeAsync(new OutcomeGiven("o-1", "A railway", slug));
        await _app.OutcomeAsync(new OutcomeGiven("o-2", "trains", slug) { Kind = OutcomeKind.Figure, Value = 17, Unit = "trains" });
        var client = _app.NewReader();

        var page = await client.PageAsync("/outcomes/o-1");
        var one = await client.GetByteArrayAsync("/cards/outcomes/o-1.png");
        var other = await client.GetByteArrayAsync("/cards/outcomes/o-2.png");

        Assert.Equal("https://portal.example.org/cards/outcomes/o-1.png", Meta(page, "og:image"));
        Assert.NotEqual(one, other);
    }

    [Theory]
    [InlineData(StoryStatus.Draft)]
    [InlineData(StoryStatus.InReview)]
    [InlineData(StoryStatus.Scheduled)]
    [InlineData(StoryStatus.Withdrawn)]
    [InlineData(StoryStatus.Removed)]
    public async Task Get_CardOfWhatIsNotPublished_IsNotFound(StoryStatus status)
    {
        var slug = await _app.StoryAsync(new StoryGiven("Secret") { Status = status });
        await _app.OutcomeAsync(new OutcomeGiven("o-1", "A secret", slug));
        var client = _app.NewReader();

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/cards/stories/secret.png")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/cards/outcomes/o-1.png")).StatusCode);
    }

    private static string? Meta(AngleSharp.Dom.IDocument page, string property) => page.QuerySelector($"meta[property='{property}']")?.GetAttribute("content");
}
