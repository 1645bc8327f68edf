using System.Collections.Frozen;

namespace LmcPortal.Text.Seeds.Reading;

/// <summary>What the elements of a page mean for its text.</summary>
internal static class HtmlElements
{
    /// <summary>Elements that begin and end a line; all others stand in a line. The cells of a table row stand in one.</summary>
    public static FrozenSet<string> Blocks { get; } = FrozenSet.Create(
        "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "dir", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "legend", "li", "main", "nav", "ol", "option", "p",
        "pre", "section", "select", "summary", "table", "tbody", "tfoot", "thead", "title", "tr", "ul");

    /// <summary>Elements whose content is no text of the document, with the reason.</summary>
    public static FrozenDictionary<string, string> Dropped { get; } = new Dictionary<string, string>
    {
        ["script"] = "script", ["style"] = "style sheet", ["noscript"] = "fallback for scripts", ["template"] = "template", ["svg"] = "drawing",
        ["math"] = "formula", ["iframe"] = "embedded page", ["object"] = "embedded object", ["video"] = "video", ["audio"] = "sound", ["canvas"] = "drawing",
        ["nav"] = "page navigation", ["header"] = "page header", ["footer"] = "page footer", ["aside"] = "side column", ["form"] = "form",
        ["button"] = "button", ["select"] = "form", ["textarea"] = "form", ["figcaption"] = "photo credit or caption", ["title"] = "page title, kept as data",
    }.ToFrozenDictionary();

    /// <summary>Elements that are dropped at the edges of a page but may hold a heading or a source line inside an article.</summary>
    public static bool BelongsToArticle(string name) => name is "header" or "footer";

    /// <summary>Level of h1-h6, and 1 for a paragraph in the style that Word calls Title; 0 for anything else.</summary>
    public static int HeadingLevel(string name, string? style) =>
        name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6' ? name[1] - '0' : name == "p" && style == "MsoTitle" ? 1 : 0;
}
