using LmcPortal.Text.Dates;
using LmcPortal.Web.Rendering;

namespace LmcPortal.Web.Tests.Rendering;

public sealed class WordingTests
{
    [Theory]
    [InlineData("2023", "2023")]
    [InlineData("2023-12", "December 2023")]
    [InlineData("2023-12-02", "2 December 2023")]
    public void Text_PartialDate_IsCutToWhatIsKnown(string iso, string expected)
    {
        Assert.True(PartialDate.TryParseIso(iso, out var date));
        Assert.Equal(expected, date!.Text());
    }

    [Theory]
    [InlineData(0, "0 stories")]
    [InlineData(1, "1 story")]
    [InlineData(1200, "1,200 stories")]
    public void Stories_Count_IsWrittenOut(int count, string expected) => Assert.Equal(expected, Wording.Stories(count));

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a,b", "a and b")]
    [InlineData("a,b,c", "a, b and c")]
    public void List_Words_AreJoined(string words, string expected) => Assert.Equal(expected, Wording.List(words.Split(',')));

    [Theory]
    [InlineData("short enough", 20, "short enough")]
    [InlineData("words that go on and on", 15, "words that go…")]
    [InlineData("oneverylongwordwithoutanygap", 10, "oneverylo…")]
    public void Shortened_Text_IsCutAtAWord(string text, int max, string expected) => Assert.Equal(expected, Wording.Shortened(text, max));
}
