using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace LmcPortal.Web.Rendering;

/// <summary>Turns what was copied from a web page or a word processor into Markdown: paragraphs, headings, lists and links stay, all else becomes its words.</summary>
public static class HtmlToMarkdown
{
    /// <summary>Longest HTML that is read, characters; a long document of a word processor has a few hundred thousand.</summary>
    public const int HtmlMaxChars = 2_000_000;

    private const int DeepestList = 6;

    private static readonly HashSet<string> Hidden = ["style", "script", "head", "meta", "title", "template", "noscript", "svg", "xml", "iframe", "object"];

    private static readonly HashSet<string> Blocks =
        ["p", "div", "section", "article", "blockquote", "pre", "table", "tr", "td", "th", "header", "footer", "main", "figure", "figcaption", "dl", "dt", "dd", "body", "tbody", "thead"];

    public static string Convert(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var markdown = new StringBuilder();
        var line = new StringBuilder();
        Walk(document.Body!, markdown, line, depth: 0, nesting: 0);
        EndParagraph(markdown, line);
        return markdown.ToString().Trim();
    }

    private static void Walk(INode parent, StringBuilder markdown, StringBuilder line, int depth, int nesting)
    {
        // Deeper than any document is, and before the stack ends.
        if (nesting > 200)
        {
            return;
        }

        foreach (var node in parent.ChildNodes)
        {
            switch (node)
            {
                case IText text:
                    AppendWords(line, text.Data);
                    break;
                case IElement element when Hidden.Contains(element.LocalName):
                    break;
                case IElement { LocalName: "br" }:
                    EndParagraph(markdown, line);
                    break;
                case IElement { LocalName: "h1" or "h2" or "h3" or "h4" or "h5" or "h6" } heading:
                    EndParagraph(markdown, line);
                    AppendLine(markdown, new string('#', Math.Clamp(heading.LocalName[1] - '0' - 1, 1, 4)) + " ", heading.TextContent);
                    break;
                case IElement { LocalName: "ul" or "ol" } list:
                    EndParagraph(markdown, line);
                    AppendList(list, markdown, depth, nesting + 1);
                    markdown.Append(depth == 0 ? "\n" : "");
                    break;
                case IElement { LocalName: "a" } link:
                    AppendLink(link, line);
                    break;
                case IElement block when Blocks.Contains(block.LocalName):
                    EndParagraph(markdown, line);
                    Walk(block, markdown, line, depth, nesting + 1);
                    EndParagraph(markdown, line);
                    break;
                case IElement element:
                    Walk(element, markdown, line, depth, nesting + 1);
                    break;
            }
        }
    }

    private static void AppendList(IElement list, StringBuilder markdown, int depth, int nesting)
    {
        var number = 0;
        foreach (var item in list.Children.Where(c => c.LocalName == "li"))
        {
            number++;
            var nested = new StringBuilder();
            var line = new StringBuilder();
            Walk(item, nested, line, depth + 1, nesting);
            var words = nested.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
            if (line.Length > 0)
            {
                words.Add(MarkdownWords(line));
            }

            if (words.Count == 0 || depth > DeepestList)
            {
                continue;
            }

            var mark = list.LocalName == "ol" ? $"{number}. " : "- ";
            markdown.Append(mark).Append(words[0]).Append('\n');
            foreach (var more in words.Skip(1))
            {
                markdown.Append(' ', mark.Length).Append(more).Append('\n');
            }
        }
    }

    private static void AppendLink(IElement link, StringBuilder line)
    {
        var words = Plain(link.TextContent);
        var address = link.GetAttribute("href") ?? "";
        var leads = Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto";
        if (words.Length > 0)
        {
            // Two characters that text cannot hold keep the link from being escaped with the words around it.
            line.Append(leads ? $"\u0001{words}\u0002{uri!.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)}\u0003" : words);
        }
    }

    private static void AppendWords(StringBuilder line, string text)
    {
        foreach (var c in text)
        {
            var plain = char.IsWhiteSpace(c) || char.IsControl(c) ? ' ' : c;
            if (plain != ' ' || (line.Length > 0 && line[^1] != ' '))
            {
                line.Append(plain);
            }
        }
    }

    private static void EndParagraph(StringBuilder markdown, StringBuilder line)
    {
        if (MarkdownWords(line) is { Length: > 0 } words)
        {
            markdown.Append(words).Append("\n\n");
        }

        line.Clear();
    }

    private static void AppendLine(StringBuilder markdown, string mark, string text)
    {
        if (Plain(text) is { Length: > 0 } words)
        {
            markdown.Append(mark).Append(MarkdownText.Escape(words)).Append("\n\n");
        }
    }

    // The words escaped, the links between them put back.
    private static string MarkdownWords(StringBuilder line)
    {
        var markdown = new StringBuilder();
        foreach (var (part, i) in line.ToString().Trim().Split('\u0001').Select((p, i) => (p, i)))
        {
            var ends = i == 0 ? null : part.Split('\u0002', '\u0003');
            markdown.Append(ends is not { Length: 3 } ? Escaped(part) : $"[{MarkdownText.Escape(ends[0])}]({ends[1]}){Escaped(ends[2])}");
        }

        return markdown.ToString();
    }

    // Spaces at the ends stand between words and a link; as the ends of a text they would be written out.
    private static string Escaped(string part)
    {
        var words = part.Trim();
        return words.Length == 0 ? part.Length == 0 ? "" : " " : (part[0] == ' ' ? " " : "") + MarkdownText.Escape(words) + (part[^1] == ' ' ? " " : "");
    }

    private static string Plain(string text)
    {
        var line = new StringBuilder();
        AppendWords(line, text);
        return line.ToString().Trim();
    }
}
