using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace LmcPortal.Web.Rendering;

/// <summary>The words a reader sees in rendered text, without marks: one entry for each paragraph, item, heading or cell.</summary>
public static class PlainText
{
    private const string Blocks = "p, li, figcaption, h3, h4, h5, h6, pre, blockquote, td, th, div, body";

    /// <summary>Never an empty entry; the numbers of footnotes are not words of the text.</summary>
    public static IReadOnlyList<string> ParagraphsOf(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var paragraphs = new List<(IElement Block, string Text)>();
        foreach (var text in document.Body!.Descendants<IText>().Where(t => t.ParentElement!.Closest(".footnote-ref, .footnote-back-ref") is null))
        {
            var block = text.ParentElement!.Closest(Blocks)!;
            if (paragraphs is [.., var last] && last.Block == block)
            {
                paragraphs[^1] = (block, last.Text + text.Data);
            }
            else
            {
                paragraphs.Add((block, text.Data));
            }
        }

        return [.. paragraphs.Select(p => p.Text).Where(t => !string.IsNullOrWhiteSpace(t))];
    }
}
