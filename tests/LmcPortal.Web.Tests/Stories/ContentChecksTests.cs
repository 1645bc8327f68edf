using LmcPortal.Web.Stories;

namespace LmcPortal.Web.Tests.Stories;

public sealed class ContentChecksTests
{
    [Theory]
    [InlineData("Water", "The river is high. See [the plan](https://example.org).", null)]
    [InlineData("", "The river is high.", "The section has no heading.")]
    [InlineData("Water", "## Deep\n\nText.", "Line 1: the heading ‘Deep’ is of level 2 below the section; use #.")]
    [InlineData("Water", "# One\n\n### Three", "Line 3: the heading ‘Three’ is of level 3 below level 1; use ##.")]
    [InlineData("Water", "Text.\n\n#\n", "Line 3: a heading without words.")]
    [InlineData("Water", "See [click here](https://example.org).", "Line 1: the link ‘click here’ does not say where it leads. Give it the name of what stands there.")]
    [InlineData("Water", "See [https://example.org](https://example.org).", "Line 1: the link ‘https://example.org’ does not say where it leads. Give it the name of what stands there.")]
    [InlineData("Water", "See <https://example.org>.", "Line 1: a bare address. Give it the name of what stands there: [name](https://example.org).")]
    [InlineData("Water", "![](x.png)", "Line 1: a picture without words for those who do not see it.")]
    public void Of_ASection_SaysWhatItsWriterMayWantToMend(string heading, string text, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], ContentChecks.Of(heading, text).Select(r => r.Sentence));

    [Fact]
    public void Of_ALongSentence_CountsItsWords()
    {
        var remark = Assert.Single(ContentChecks.Of("Water", "Short. " + string.Join(' ', Enumerable.Repeat("word", 41)) + "."));
        Assert.Equal("The sentence that begins ‘word word word word word…’ has 41 words; more than 40 are hard to follow.", remark.Sentence);
    }
}
