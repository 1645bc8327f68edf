using System.Security.Cryptography;
using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;
using Ganss.Xss;
using LmcPortal.Web.Links;

namespace LmcPortal.Web.Rendering;

/// <summary>Keeps only the HTML a section needs. The list is ours: what is not on it is gone, whoever wrote it.</summary>
internal sealed class HtmlCleaner
{
    private const string NotePrefix = "fn:";
    private const string NoteReferencePrefix = "fnref:";

    private static readonly string[] Tags =
    [
        "p", "br", "hr", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong", "del", "a", "sup", "div",
        "figure", "img", "figcaption", "table", "thead", "tbody", "tr", "th", "td",
    ];

    private static readonly string[] Attributes = ["href", "id", "class", "start", "src", "srcset", "sizes", "alt", "width", "height", "loading"];

    private static readonly string[] Classes = ["footnotes", "footnote-ref", "footnote-back-ref"];

    private static readonly string[] Schemes = ["http", "https", "mailto"];

    private readonly HtmlSanitizer _sanitizer = new(new HtmlSanitizerOptions
    {
        AllowedTags = Set(Tags),
        AllowedAttributes = Set(Attributes),
        AllowedClasses = Set(Classes),
        AllowedSchemes = Set(Schemes),
        UriAttributes = Set(["href", "src"]),
    });

    /// <summary>Safe HTML. The footnotes of <paramref name="source"/> get ids of its own, so that several sections can stand on one page.</summary>
    public string Clean(string html, string source)
    {
        using var document = _sanitizer.SanitizeDom(html);
        var body = document.Body!;
        foreach (var picture in body.QuerySelectorAll("img").Where(i => !IsOurs(i)).ToList())
        {
            picture.Remove();
        }

        var prefix = (string?)null;
        foreach (var element in body.QuerySelectorAll("[id], [href]"))
        {
            prefix ??= Prefix(source);
            CleanId(element, prefix);
            CleanLink(element, prefix);
        }

        return body.ChildNodes.ToHtml(HtmlMarkupFormatter.Instance).TrimEnd();
    }

    // Only the portal's own files: a picture from elsewhere would tell its owner who reads.
    private static bool IsOurs(IElement picture) =>
        $"{picture.GetAttribute("src")}, {picture.GetAttribute("srcset")}".Split(", ", StringSplitOptions.RemoveEmptyEntries)
            .All(address => address.StartsWith(PortalLinks.Media(""), StringComparison.Ordinal));

    // Any other id could take the place of one the page itself uses.
    private static void CleanId(IElement element, string prefix)
    {
        if (element.GetAttribute("id") is not { } id)
        {
            return;
        }

        if (IsNote(id))
        {
            element.Id = Local(id, prefix);
        }
        else
        {
            element.RemoveAttribute("id");
        }
    }

    private static void CleanLink(IElement element, string prefix)
    {
        if (element.GetAttribute("href") is not { } href)
        {
            return;
        }

        if (href.StartsWith('#'))
        {
            if (IsNote(href[1..]))
            {
                element.SetAttribute("href", "#" + Local(href[1..], prefix));
            }
        }
        else
        {
            element.SetAttribute("rel", "noopener");
        }
    }

    private static bool IsNote(string id) =>
        id.StartsWith(NotePrefix, StringComparison.Ordinal) || id.StartsWith(NoteReferencePrefix, StringComparison.Ordinal);

    private static string Local(string id, string prefix) => prefix + id.Replace(':', '-');

    private static string Prefix(string source) => "n" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source)).AsSpan(0, 4)) + "-";

    private static HashSet<string> Set(IEnumerable<string> values) => new(values, StringComparer.OrdinalIgnoreCase);
}
