using System.Globalization;
using LmcPortal.Web.Links;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LmcPortal.Web.Rendering;

/// <summary>Writes a paragraph that is nothing but a picture as a figure, in every width there is and with the room it will take.</summary>
internal sealed class FigureRenderer : ParagraphRenderer
{
    private const string Sizes = "(min-width: 48rem) 44rem, 100vw";

    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        if (MediaMarks.Only(paragraph) is not var (link, picture))
        {
            base.Write(renderer, paragraph);
            return;
        }

        var own = string.Concat(link.Descendants<LiteralInline>().Select(l => l.Content.ToString())).Trim();
        renderer.Write("<figure><img src=\"").Write(link.Url).Write("\" srcset=\"");
        renderer.WriteEscape(string.Join(", ", picture.Widths.Select(w => string.Create(CultureInfo.InvariantCulture, $"{PortalLinks.MediaAt(picture.Slug, picture.Version, w)} {w}w"))));
        renderer.Write("\" sizes=\"").Write(Sizes).Write("\" alt=\"").WriteEscape(own.Length > 0 ? own : picture.Alt);
        renderer.Write(string.Create(CultureInfo.InvariantCulture, $"\" width=\"{picture.Width}\" height=\"{picture.Height}\" loading=\"lazy\">"));
        var words = string.Join(' ', new[] { picture.Caption, picture.Credit is null ? null : $"Photo: {picture.Credit}" }.OfType<string>());
        if (words.Length > 0)
        {
            renderer.Write("<figcaption>").WriteEscape(words).Write("</figcaption>");
        }

        renderer.WriteLine("</figure>");
    }
}
