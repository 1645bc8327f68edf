using LmcPortal.Web.Rendering;

namespace LmcPortal.Web.Tests.Rendering;

public sealed class HtmlToMarkdownTests
{
    [Theory]
    [InlineData("<h2>Water</h2><p>The <b>river</b> is <i>high</i>.</p>", "# Water\n\nThe river is high.")]
    [InlineData("<h3>Deeper</h3>", "## Deeper")]
    [InlineData("<ul><li>One</li><li>Two <ul><li>Inner</li></ul></li></ul>", "- One\n- Two\n  - Inner")]
    [InlineData("<ol><li><p>First</p></li><li>Second</li></ol>", "1. First\n2. Second")]
    [InlineData("<p>See <a href='https://example.org/a(b)'>the [plan]</a>, and <a href='javascript:x'>this</a>.</p>", "See [the \\[plan\\]](https://example.org/a%28b%29), and this.")]
    [InlineData("<p class=MsoNormal style='mso-x:y'>A<o:p></o:p></p><style>p{}</style><p>*not* emphasis</p>", "A\n\n\\*not\\* emphasis")]
    [InlineData("<table><tr><td>a</td><td>b</td></tr></table><img src=x onerror=y><script>z</script>", "a\n\nb")]
    [InlineData("plain\n words<br>and more", "plain words\n\nand more")]
    [InlineData("", "")]
    public void Convert_OfWhatPeoplePaste_KeepsHeadingsListsAndLinks(string html, string expected) => Assert.Equal(expected, HtmlToMarkdown.Convert(html));

    [Fact]
    public void Convert_OfWhatNobodyWrites_EndsInTime()
    {
        Assert.True(HtmlToMarkdown.Convert(string.Concat(Enumerable.Repeat("<div>", 20_000)) + "deep").Length < 10);
        Assert.Equal(20_000, HtmlToMarkdown.Convert(string.Concat(Enumerable.Repeat("<p>x</p>", 20_000))).Split("\n\n").Length);
    }
}
