using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LmcPortal.Web.Rendering;

namespace LmcPortal.Web.Tests.Rendering;

/// <summary>What an editor, or a seed, must not be able to put into a reader's page.</summary>
public sealed class MarkdownAttackTests
{
    private static readonly MarkdownRenderer Renderer = new();
    private static readonly string[] Tags = ["a", "blockquote", "br", "code", "del", "div", "em", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "strong", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul"];
    private static readonly string[] Attributes = ["href", "rel", "id", "class", "start"];

    public static TheoryData<string> Attacks => new(
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](java\tscript:alert(1))",
        "[x](<java\nscript:alert(1)>)",
        "[x](&#106;avascript:alert(1))",
        "[x](javascript&colon;alert(1))",
        "[x](\u0001javascript:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
        "[x](vbscript:msgbox(1))",
        "[x](file:///etc/passwd)",
        "[x](blob:https://example.org/1)",
        "<javascript:alert(1)>",
        "<data:text/html,x>",
        "![x](javascript:alert(1))",
        "![x](y){onerror=alert(1)}",
        "# h {onclick=alert(1)}",
        "::: {onclick=alert(1)}\nx\n:::",
        "[x](https://example.org){onclick=alert(1) style=position:fixed}",
        "# h {#main}",
        "[x]: javascript:alert(1)\n\n[x]",
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//example.org/x.js></SCRIPT>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)><animate onbegin=alert(1) attributeName=x></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<template><script>alert(1)</script></template>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "<form action=javascript:alert(1)><button>x</button></form>",
        "<base href=//example.org/>",
        "<meta http-equiv=refresh content='0;url=//example.org'>",
        "<link rel=stylesheet href=//example.org/x.css>",
        "<div style=\"position:fixed;top:0;left:0\" id=main class=site-header>x</div>",
        "<a href=\"javascript:alert(1)\" onclick=alert(1) target=_blank>x</a>",
        "<!--><script>alert(1)</script>-->",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "```html\"onclick=alert(1)\n<script>alert(1)</script>\n```",
        "``` {onclick=alert(1)}\nx\n```",
        "| <script>alert(1)</script> |\n|---|\n| [x](javascript:alert(1)) |",
        "x[^1]\n\n[^1]: [y](javascript:alert(1)) <script>alert(1)</script>",
        "x[^\"onclick=alert(1)]\n\n[^\"onclick=alert(1)]: y",
        "[x](https://example.org \"title\" onclick=alert(1)\")",
        "[\"onmouseover=alert(1)](https://example.org\"onmouseover=alert(1))");

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Render_Attack_LeavesOnlyWhatIsAllowed(string markdown)
    {
        var html = Renderer.Render(markdown).Html;

        foreach (var element in new HtmlParser().ParseDocument("<body>" + html).Body!.QuerySelectorAll("*"))
        {
            Assert.Contains(element.LocalName, Tags);
            Assert.All(element.Attributes, attribute => Assert.Contains(attribute.Name, Attributes));
            AssertHarmless(element);
        }
    }

    // The control: the check above must be able to find something.
    [Fact]
    public void Render_WithoutTheCleaner_WouldLetAttacksThrough()
    {
        var html = Markdig.Markdown.ToHtml("[x](javascript:alert(1))", new Markdig.MarkdownPipelineBuilder().Build());

        var link = new HtmlParser().ParseDocument(html).QuerySelector("a")!;

        Assert.Throws<Xunit.Sdk.TrueException>(() => AssertHarmless(link));
    }

    private static void AssertHarmless(IElement element)
    {
        if (element.GetAttribute("href") is { } href && !href.StartsWith('#'))
        {
            // What is no URL at all leads nowhere, as long as it does not begin like one that acts.
            var scheme = Uri.TryCreate(new Uri("https://portal.example/"), href, out var url) ? url.Scheme : href.Split(':')[0];
            Assert.True(scheme is "https" or "http" or "mailto", href);
            Assert.Equal("noopener", element.GetAttribute("rel"));
        }

        if (element.GetAttribute("id") is { } id)
        {
            Assert.Matches("^n[0-9a-f]{8}-fn", id);
        }
    }
}
