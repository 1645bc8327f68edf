using LmcPortal.Text.Seeds;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LmcPortal.Web.Pages.Admin.Import;

/// <summary>A line as it stands, with what was taken out struck and what was put in marked. No blank is added: blanks are shown too.</summary>
internal static class LineMarkup
{
    public static IHtmlContent Of(SourceLine line)
    {
        var markup = new HtmlContentBuilder();
        foreach (var piece in line.Pieces)
        {
            var text = piece.Text.TrimEnd('\r', '\n');
            switch (piece.Span.Kind)
            {
                case SpanKind.Kept:
                    markup.Append(text);
                    break;
                case SpanKind.Dropped:
                    markup.AppendHtml(Element("del", "cut", text));
                    break;
                default:
                    markup.AppendHtml(Element("del", "mended", text)).AppendHtml(Element("ins", "mended", piece.Span.Replacement ?? ""));
                    break;
            }
        }

        return markup;
    }

    private static TagBuilder Element(string tag, string cssClass, string text)
    {
        var element = new TagBuilder(tag) { Attributes = { ["class"] = cssClass } };
        element.InnerHtml.Append(text);
        return element;
    }
}
