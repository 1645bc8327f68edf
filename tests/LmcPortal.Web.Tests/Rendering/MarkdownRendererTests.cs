using AngleSharp.Html.Parser;
using LmcPortal.Web.Rendering;

namespace LmcPortal.Web.Tests.Rendering;

public sealed class MarkdownRendererTests
{
    private static readonly MarkdownRenderer Renderer = new();

    [Theory]
    [InlineData("Plain *words* and **more**, ~~gone~~.", "<p>Plain <em>words</em> and <strong>more</strong>, <del>gone</del>.</p>")]
    [InlineData("- one\n- two", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>")]
    [InlineData("3. three\n4. four", "<ol start=\"3\">\n<li>three</li>\n<li>four</li>\n</ol>")]
    [InlineData("> said", "<blockquote>\n<p>said</p>\n</blockquote>")]
    [InlineData("# Top", "<h3>Top</h3>")]
    [InlineData("##### Deep", "<h6>Deep</h6>")]
    [InlineData("[LMC](https://example.org/a?b=1&c=2)", "<p><a href=\"https://example.org/a?b=1&amp;c=2\" rel=\"noopener\">LMC</a></p>")]
    [InlineData("[write](mailto:a@example.org)", "<p><a href=\"mailto:a@example.org\" rel=\"noopener\">write</a></p>")]
    [InlineData("https://example.org stays text", "<p>https://example.org stays text</p>")]
    [InlineData("澜沧江-湄公河 ແມ່ນ້ຳຂອງ", "<p>澜沧江-湄公河 ແມ່ນ້ຳຂອງ</p>")]
    public void Render_Markdown_GivesHtml(string markdown, string html) => Assert.Equal(new RenderedMarkdown(html, null), Renderer.Render(markdown));

    [Fact]
    public void Render_PipeTable_GivesTable()
    {
        var rendered = Renderer.Render("| Year | Trains |\n|---|---:|\n| 2023 | 4,260 |");

        var table = new HtmlParser().ParseDocument(rendered.Html).QuerySelector("table")!;
        Assert.Equal(["Year", "Trains"], table.QuerySelectorAll("th").Select(c => c.TextContent));
        Assert.Equal(["2023", "4,260"], table.QuerySelectorAll("td").Select(c => c.TextContent));
        Assert.DoesNotContain("style", rendered.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Footnote_LinksBothWaysUnderIdsOfItsOwn()
    {
        var first = new HtmlParser().ParseDocument(Renderer.Render("Said.[^1]\n\n[^1]: By whom.").Html);
        var second = new HtmlParser().ParseDocument(Renderer.Render("Said again.[^1]\n\n[^1]: By whom.").Html);

        foreach (var link in first.QuerySelectorAll("a[href^='#']"))
        {
            Assert.NotNull(first.GetElementById(link.GetAttribute("href")![1..]));
        }

        Assert.Equal(2, first.QuerySelectorAll("a[href^='#']").Length);
        Assert.Empty(first.QuerySelectorAll("[id]").Select(e => e.Id).Intersect(second.QuerySelectorAll("[id]").Select(e => e.Id)));
    }

    [Fact]
    public void Render_FromManyThreads_GivesTheSame()
    {
        var expected = Renderer.Render("# A\n\n[b](https://example.org) | c[^1]\n\n[^1]: d");

        var all = Enumerable.Range(0, 200).AsParallel().Select(_ => Renderer.Render("# A\n\n[b](https://example.org) | c[^1]\n\n[^1]: d"));

        Assert.All(all, rendered => Assert.Equal(expected, rendered));
    }

    [Fact]
    public void Render_Picture_IsAProblem() => Assert.Contains("picture", Renderer.Render("![x](https://example.org/a.png)").Problem, StringComparison.Ordinal);
}
