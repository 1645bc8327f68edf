using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LmcPortal.Web.Rendering;

namespace LmcPortal.Web.Tests.Rendering;

public sealed class MarkdownTextTests
{
    private static readonly MarkdownRenderer Renderer = new();

    // Characters that mean something somewhere in Markdown or HTML, often; the rest of Unicode, sometimes.
    private static readonly Gen<string> Pieces = Gen.Frequency(
        (6, Gen.Elements("\\", "`", "*", "**", "_", "[", "]", "(", ")", "!", "<", ">", "&", "&amp;", "&#35;", "|", "~", "~~", "#", "+", "-", "=", ":", "^", "{", "}", "\"", "'")),
        (3, Gen.Elements(" ", "  ", "    ", "\t", "\n", "\u00a0", "\u3000", "\u200b", "1", "12", ".", "1. ", "- ", "---", "***", "```", "$", "%", "@", "/")),
        (3, Gen.Elements("a", "word", "China", "https://example.org/a_b*c", "<b>", "<http://example.org>", "[^1]", "[a](b)", "|---|", "澜沧江", "ແມ່", "é", "😀")),
        (1, Gen.Choose(0x20, 0xd7ff).Where(c => c is < 0x7f or > 0x9f).Select(c => ((char)c).ToString())));

    [Theory]
    [InlineData("4,260 trains (over 60%) ran in 2023.", "4,260 trains (over 60%) ran in 2023.")]
    [InlineData("R&D, AT&T and A-B", "R&D, AT&T and A-B")]
    [InlineData("1. First", "1\\. First")]
    [InlineData("2023 was", "2023 was")]
    [InlineData("- dash", "\\- dash")]
    [InlineData("# hash", "\\# hash")]
    [InlineData("a_b *c* [d] <e> |f| ~g~ `h` \\", "a\\_b \\*c\\* \\[d\\] \\<e> \\|f\\| \\~g\\~ \\`h\\` \\\\")]
    [InlineData("&copy; &#65;", "\\&copy; \\&#65;")]
    [InlineData("    x", "&#32;&#32;&#32;&#32;x")]
    [InlineData("", "")]
    public void Escape_Plain_EscapesOnlyWhatMeansSomething(string plain, string markdown) => Assert.Equal(markdown, MarkdownText.Escape(plain));

    [Property(MaxTest = 3_000)]
    public Property Escape_AnyText_RendersToExactlyThatText() =>
        Prop.ForAll(Pieces.ListOf().Select(string.Concat).ToArbitrary(), plain => Assert.Equal(plain.Length == 0 ? "" : plain, Shown(MarkdownText.Escape(plain))));

    // The control: without the escape the same texts do not survive.
    [Fact]
    public void Render_WithoutEscape_ChangesTheText() => Assert.NotEqual("1. *First*", Shown("1. *First*"));

    [Fact]
    public void Escape_InAList_KeepsTheItem() => Assert.Equal("\n- not a list\n", Shown("- " + MarkdownText.Escape("- not a list")));

    private static string Shown(string markdown)
    {
        var rendered = Renderer.Render(markdown);
        Assert.Null(rendered.Problem);
        var body = new HtmlParser().ParseDocument("<body>" + rendered.Html).Body!;
        Assert.All(body.Children, child => Assert.Contains(child.LocalName, (string[])["p", "ul", "ol"]));
        return body.TextContent;
    }
}
