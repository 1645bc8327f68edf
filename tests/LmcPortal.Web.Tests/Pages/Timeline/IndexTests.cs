using LmcPortal.Text.Dates;

namespace LmcPortal.Web.Tests.Pages.Timeline;

public sealed class IndexTests : IAsyncDisposable
{
    private readonly PortalApplication _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Get_Year_GroupsByMonthAndKeepsUndatedApart()
    {
        var story = await _app.StoryAsync(new StoryGiven("A story"));
        await _app.OutcomeAsync(new OutcomeGiven("o-1", "In May", story) { When = PartialDate.OfMonth(2023, 5) });
        await _app.OutcomeAsync(new OutcomeGiven("o-2", "In December", story) { When = PartialDate.OfDay(2023, 12, 2) });
        await _app.OutcomeAsync(new OutcomeGiven("o-3", "Some time", story) { When = PartialDate.OfYear(2023) });
        await _app.OutcomeAsync(new OutcomeGiven("o-4", "Before", story) { When = PartialDate.OfYear(2022) });
        await _app.OutcomeAsync(new OutcomeGiven("o-5", "Undated", story));

        var page = await _app.NewReader().PageAsync("/timeline");

        Assert.Equal("3 outcomes of 2023 by month, the newest first.", page.TestText("shown"));
        Assert.Equal(["December 2023", "May 2023", "2023, month not stated", "Without a date"], page.QuerySelectorAll("main h2").Select(h => h.TextContent));
        Assert.Equal(
            ["/timeline?year=2023", "/timeline?year=2022", "/outcomes/o-2", "/outcomes/o-1", "/outcomes/o-3", "/outcomes?year=undated"], page.Links());
    }

    [Theory]
    [InlineData("/timeline?year=1999")]
    [InlineData("/timeline?year=soon")]
    [InlineData("/matrix?year=1999")]
    public async Task Get_UnknownYear_IsExplained(string path)
    {
        var page = await _app.NewReader().PageAsync(path);

        Assert.StartsWith("Nothing is dated “", page.TestText("notice"), StringComparison.Ordinal);
    }
}
