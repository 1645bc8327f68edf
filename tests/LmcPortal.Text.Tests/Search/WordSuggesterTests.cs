using LmcPortal.Text.Search;

namespace LmcPortal.Text.Tests.Search;

public sealed class WordSuggesterTests
{
    [Theory]
    [InlineData("coperation", "cooperation")]
    [InlineData("cooepration", "cooperation")]
    [InlineData("lancnag", "lancang")]
    [InlineData("watre", "water")]
    [InlineData("cooperation", null)]
    [InlineData("cpration", null)]
    [InlineData("thr", null)]
    [InlineData("2023", null)]
    [InlineData("", null)]
    public void Best_MistypedWord_IsTheNearest(string typed, string? expected) =>
        Assert.Equal(expected, WordSuggester.Best(typed, [new("cooperation", 90), new("lancang", 70), new("water", 5), new("later", 50), new("the", 100), new("2024", 9)]));

    [Theory]
    [InlineData("watre", "water")]
    [InlineData("rivar", "rival,river")]
    [InlineData("iver", "diver,river")]
    [InlineData("river", "river,diver")]
    [InlineData("riv", "")]
    public void Nearest_Words_AreThoseNearEnoughInOrder(string typed, string expected) =>
        Assert.Equal(expected, string.Join(',', WordSuggester.Nearest(typed, ["diver", "later", "river", "rival", "water"], 3)));

    [Fact]
    public void Best_SameDistance_TakesSameBeginningThenMostTextsThenOrder()
    {
        Assert.Equal("river", WordSuggester.Best("rivar", [new("rival", 3), new("river", 9)]));
        Assert.Equal("rival", WordSuggester.Best("rivar", [new("river", 3), new("rival", 3)]));
        Assert.Equal("mater", WordSuggester.Best("mtter", [new("otter", 99), new("mater", 1)]));
    }
}
