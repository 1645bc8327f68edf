using AngleSharp.Html.Parser;
using LmcPortal.Web.Rendering;

namespace LmcPortal.Web.Tests.Rendering;

public sealed class QuoteMarkerTests
{
    [Theory]
    [InlineData("<p>One. Two here. Three.</p>", "Two here.", "Two here.")]
    [InlineData("<p>One. Two <em>right</em>\n here. Three.</p>", "Two right here.", "Two <em>right</em>\n here.")]
    [InlineData("<p>One. <strong>Two here.</strong></p>", "Two here.", "Two here.")]
    [InlineData("<p>One. Two<a href=\"https://x.example/\">two here. Four</a></p>", "two here.", "<a href=\"https://x.example/\">two here. Four</a>")]
    [InlineData("<ul><li>One.</li><li>Two &amp; here.</li></ul>", "Two & here.", "Two &amp; here.")]
    public void Mark_SentenceInTheText_IsWrapped(string html, string exact, string marked)
    {
        var (result, found) = QuoteMarker.Mark(html, [Quote(7, exact)]);

        Assert.Single(found);
        Assert.Contains($"<span class=\"said\" id=\"q-7\">{marked}<a class=\"said__link kind-figure\" href=\"/outcomes/o-7\">", result, StringComparison.Ordinal);
        Assert.Equal(Text(html), Text(result).Replace("Figure: 7", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<p>One.</p><p>Two.</p>", "One. Two.")]
    [InlineData("<p>One.</p>", "Another.")]
    [InlineData("<p><a href=\"https://x.example/Two here.\">One.</a></p>", "Two here.")]
    [InlineData("<p>One.</p>", " ")]
    public void Mark_SentenceNotInTheText_LeavesItAsItIs(string html, string exact)
    {
        var (result, found) = QuoteMarker.Mark(html, [Quote(7, exact)]);

        Assert.Empty(found);
        Assert.Equal(html, result);
    }

    [Fact]
    public void Mark_SentenceTwice_ChoosesTheOneBetweenItsNeighbours()
    {
        var (result, _) = QuoteMarker.Mark("<p>A. Same. B.</p><p>C. Same. D.</p>", [Quote(7, "Same.") with { Prefix = "C. ", Suffix = " D." }]);

        Assert.StartsWith("<p>A. Same. B.</p><p>C. <span", result, StringComparison.Ordinal);
    }

    [Fact]
    public void Mark_SeveralOutcomesInOneSentence_IsOneMarkWithALinkEach()
    {
        var (result, found) = QuoteMarker.Mark("<p>One. Two here. Three.</p>", [Quote(8, "Two here."), Quote(7, "Two here."), Quote(9, "Three.")]);

        var page = new HtmlParser().ParseDocument(result);
        Assert.Equal(3, found.Count);
        Assert.Equal(2, page.QuerySelectorAll(".said").Length);
        Assert.Equal(["/outcomes/o-7", "/outcomes/o-8"], page.QuerySelector(".said")!.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.Equal(3, page.QuerySelectorAll("#q-7, #q-8, #q-9").Length);
    }

    private static QuoteToMark Quote(int id, string exact) => new(id, exact, "", "", $"/outcomes/o-{id}", "figure", $"Figure: {id}");

    private static string Text(string html) => new HtmlParser().ParseDocument(html).Body!.TextContent;
}
