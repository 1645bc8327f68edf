using System.Diagnostics;
using System.Text;
using LmcPortal.Web.Rendering;

namespace LmcPortal.Web.Tests.Rendering;

/// <summary>Small texts that cost a careless renderer seconds, gigabytes or its life.</summary>
public sealed class MarkdownBombTests
{
    private static readonly MarkdownRenderer Renderer = new();

    public static TheoryData<string, string> Bombs => new()
    {
        { "wide table", WideTable(22_000) },
        { "table of 50 columns", WideTable(64_000, 49) },
        { "headings", Times("# a\n", 16_000) },
        { "attribute braces", Times("a{b=", 16_000) },
        { "quotations", Times(">", 60_000) },
        { "lists", string.Concat(Enumerable.Range(0, 250).Select(i => new string(' ', i * 2) + "- a\n")) },
        { "brackets", Times("[", 60_000) },
        { "closing brackets", Times("[a](", 16_000) },
        { "closing brackets, as many as may be", Times("[a](", 4_000) },
        { "footnotes, as many as may be", Times("[^1]", 3_900) + "\n\n[^1]: a" },
        { "bracket pairs", Times("[", 30_000) + Times("]", 30_000) },
        { "emphasis", Times("*a _b", 12_000) },
        { "emphasis runs", Times("a**b" + "c* ", 8_000) },
        { "stars", Times("*", 60_000) },
        { "backticks", string.Concat(Enumerable.Range(1, 340).Select(i => "e" + new string('`', i))) },
        { "angle", Times("<a ", 20_000) },
        { "entities", Times("&", 60_000) },
        { "strikes", Times("~~a ", 16_000) },
        { "footnotes", Times("[^1]", 16_000) + "\n\n[^1]: a" },
        { "footnote definitions", string.Concat(Enumerable.Range(0, 1900).Select(i => $"[^{i}]: a[^{i}]\n")) },
        { "references", "[a]: /" + new string('x', 30_000) + "\n\n" + Times("[a]", 10_000) },
        { "reference definitions", string.Concat(Enumerable.Range(0, 1900).Select(i => $"[{i}]: x\n")) + Times("[b]", 9_000) },
        { "pipes", Times("|", 60_000) },
        { "pipe lines", Times("|a\n", 1_900) },
        { "spaces", new string(' ', 64_000) + "a" },
        { "tabs and quotes", Times("\t>", 30_000) },
        { "nested list and quote", Times("- >", 20_000) },
        { "backslashes", Times("\\", 60_000) },
        { "lines", Times("\n", 60_000) },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void Render_Bomb_IsOverSoonAndSmall(string name, string markdown)
    {
        Renderer.Render("warm");
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();

        var rendered = Renderer.Render(markdown);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), $"{name}: {watch.Elapsed.TotalMilliseconds:0} ms");
        Assert.True(rendered.Html.Length <= MarkdownLimits.HtmlMaxCharsOf(markdown.Length), $"{name}: {rendered.Html.Length} characters");
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - allocated < 200_000_000, $"{name}: allocated too much");
    }

    [Fact]
    public void Render_ACharacterTooMany_SaysSo()
    {
        Assert.Null(Renderer.Render(new string('a', 64 * 1024)).Problem);
        Assert.Contains("characters", Renderer.Render(new string('a', (64 * 1024) + 1)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_ALineTooMany_SaysSo()
    {
        Assert.Null(Renderer.Render(Times("a\n", 1_999)).Problem);
        Assert.Contains("lines", Renderer.Render(Times("a\n", 2_000)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_AHeadingTooMany_SaysSo()
    {
        Assert.Null(Renderer.Render(Times("# a\n", 200)).Problem);
        Assert.Contains("headings", Renderer.Render(Times("# a\n", 201)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_AColumnTooMany_SaysSo()
    {
        Assert.Null(Renderer.Render(WideTable(300, 49)).Problem);
        Assert.Contains("columns", Renderer.Render(WideTable(300, 51)).Problem, StringComparison.Ordinal);
    }

    private static string Times(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private static string WideTable(int length, int pipes = 5_000)
    {
        var table = new StringBuilder(Times("a|", pipes)).Append('\n').Append(Times("-|", pipes)).Append('\n');
        for (var rows = 2; table.Length < length - 2 && rows < MarkdownLimits.LinesMax - 1; rows++)
        {
            table.Append("a|\n");
        }

        return table.ToString();
    }
}
