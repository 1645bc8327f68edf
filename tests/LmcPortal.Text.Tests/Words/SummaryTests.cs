using LmcPortal.Text.Words;

namespace LmcPortal.Text.Tests.Words;

public sealed class SummaryTests
{
    [Fact]
    public void Of_Paragraphs_TakesWholeSentencesThatFit() =>
        Assert.Equal("One two. Three four.", Summary.Of(["One two. Three four.", "Five six seven."], 25));

    [Fact]
    public void Of_LongFirstSentence_CutsAtAWord() => Assert.Equal("The line carried…", Summary.Of(["The line carried its first passengers."], 20));

    [Fact]
    public void Of_Chinese_JoinsWithoutSpaces() => Assert.Equal("六国合作。成果丰硕。", Summary.Of(["六国合作。", "成果丰硕。"]));

    [Fact]
    public void Of_Nothing_IsEmpty() => Assert.Equal("", Summary.Of([]));
}
