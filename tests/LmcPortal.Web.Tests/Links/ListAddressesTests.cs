using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;

namespace LmcPortal.Web.Tests.Links;

public sealed class ListAddressesTests
{
    [Fact]
    public void Of_Stories_CarryTheFilterButNotThePlace()
    {
        var filter = StoryFilter.All with { Themes = ["water"], After = "a-story" };

        Assert.Equal(
            [
                "/stories.csv?theme=water", "/stories.json?theme=water", "/stories.jsonl?theme=water", "/stories.xlsx?theme=water",
                "/feeds/stories.atom?theme=water", "/feeds/stories.rss?theme=water", "/feeds/stories.json?theme=water", "/api/v1/stories?theme=water",
            ],
            Paths(ListAddresses.Of(filter)));
    }

    [Fact]
    public void Of_OutcomesOfOneKind_AreUnderItsPath()
    {
        var paths = Paths(ListAddresses.Of(OutcomeFilter.All with { Kinds = [OutcomeKind.Figure], Years = [2023] }));

        Assert.Equal("/figures.csv?year=2023", paths[0]);
        Assert.Equal("/feeds/figures.atom?year=2023", paths[4]);
        Assert.Equal("/api/v1/figures?year=2023", paths[^1]);
    }

    [Fact]
    public void Of_OutcomesOfSeveralKinds_HaveACalendarOfTheirEvents()
    {
        var filter = OutcomeFilter.All with { Kinds = [OutcomeKind.Figure, OutcomeKind.Event], Countries = ["LA"] };

        Assert.Equal("/events.ics?country=la", Paths(ListAddresses.Of(filter))[^2]);
        Assert.Equal("/events.ics", Paths(ListAddresses.Of(OutcomeFilter.All))[^2]);
        Assert.DoesNotContain(Paths(ListAddresses.Of(filter with { Kinds = filter.Kinds.Not(OutcomeKind.Event) })), p => p.Contains(".ics", StringComparison.Ordinal));
    }

    private static List<string> Paths(IEnumerable<ListAddress> addresses) => [.. addresses.Select(a => a.Path)];
}
