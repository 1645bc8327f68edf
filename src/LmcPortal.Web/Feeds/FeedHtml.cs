using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AngleSharp.Html.Parser;

namespace LmcPortal.Web.Feeds;

/// <summary>Builds the HTML of an entry: it is read away from the portal, so every link in it is absolute.</summary>
internal sealed class FeedHtml(string pageAddress)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _html = new();

    public FeedHtml Element(string name, string text, string? lang = null)
    {
        _html.Append('<').Append(name).Append(lang is null ? "" : $" lang=\"{Encoder.Encode(lang)}\"").Append('>').Append(Encoder.Encode(text)).Append("</").Append(name).Append('>');
        return this;
    }

    public FeedHtml Paragraph(string lead, string address, string linked, string trail = "")
    {
        _html.Append("<p>").Append(Encoder.Encode(lead)).Append("<a href=\"").Append(Encoder.Encode(address)).Append("\">").Append(Encoder.Encode(linked))
            .Append("</a>").Append(Encoder.Encode(trail)).Append("</p>");
        return this;
    }

    /// <summary>Cleaned HTML of the store; its links are seen from the entry's page.</summary>
    public FeedHtml Stored(string html)
    {
        _html.Append(html.Contains(" href=", StringComparison.Ordinal) || html.Contains(" src=", StringComparison.Ordinal) ? WithAbsoluteLinks(html) : html);
        return this;
    }

    public override string ToString() => _html.ToString();

    private string WithAbsoluteLinks(string html)
    {
        var page = new Uri(pageAddress);
        using var document = new HtmlParser().ParseDocument(html);
        foreach (var element in document.QuerySelectorAll("[href], [src]"))
        {
            // One picture is enough for a reader of feeds.
            element.RemoveAttribute("srcset");
            foreach (var name in new[] { "href", "src" })
            {
                if (element.GetAttribute(name) is { } link && Uri.TryCreate(page, link, out var whole))
                {
                    element.SetAttribute(name, whole.AbsoluteUri);
                }
            }
        }

        return document.Body!.InnerHtml;
    }
}
