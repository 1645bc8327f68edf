using System.Globalization;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LmcPortal.Web.Stories;

/// <summary>What a careful reader would say about a section: empty and jumping headings, pictures without words, links that say nothing, sentences too long.</summary>
public static class ContentChecks
{
    /// <summary>Words in a sentence of a language that puts spaces between them.</summary>
    public const int SentenceMaxWords = 40;

    /// <summary>Texts of more characters are refused by the renderer anyway, and are not looked at.</summary>
    private const int TextMaxChars = 200_000;

    private static readonly HashSet<string> SayNothing = new(StringComparer.OrdinalIgnoreCase) { "here", "click here", "link", "this", "more", "read more", "this link", "this page" };

    private static readonly char[] SentenceEnds = ['.', '!', '?', '。', '！', '？', '။', '។', '\n'];

    /// <summary>In the order of the text; empty when there is nothing to say.</summary>
    public static IReadOnlyList<ContentRemark> Of(string heading, string markdown)
    {
        if (markdown.Length > TextMaxChars)
        {
            return [];
        }

        try
        {
            var document = Markdown.Parse(markdown);
            return [.. OfHeading(heading, markdown), .. OfHeadings(document), .. OfLinks(document), .. OfSentences(document)];
        }
        catch (ArgumentException)
        {
            // Nested too deeply to be read; the renderer says so.
            return [];
        }
    }

    private static IEnumerable<ContentRemark> OfHeading(string heading, string markdown)
    {
        if (string.IsNullOrWhiteSpace(heading) && !string.IsNullOrWhiteSpace(markdown))
        {
            yield return new("heading", "The section has no heading.");
        }
    }

    private static IEnumerable<ContentRemark> OfHeadings(MarkdownDocument document)
    {
        var level = 0;
        foreach (var block in document.Descendants<HeadingBlock>())
        {
            var words = WordsOf(block.Inline);
            if (string.IsNullOrWhiteSpace(words))
            {
                yield return new("heading", string.Create(CultureInfo.InvariantCulture, $"Line {block.Line + 1}: a heading without words."));
            }
            else if (block.Level > level + 1)
            {
                yield return new("heading", string.Create(
                    CultureInfo.InvariantCulture, $"Line {block.Line + 1}: the heading ‘{words}’ is of level {block.Level} below {(level == 0 ? "the section" : $"level {level}")}; use {new string('#', level + 1)}."));
            }

            level = block.Level;
        }
    }

    private static IEnumerable<ContentRemark> OfLinks(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>())
        {
            var words = WordsOf(link).Trim();
            if (link.IsImage && words.Length == 0)
            {
                yield return new("picture", string.Create(CultureInfo.InvariantCulture, $"Line {link.Line + 1}: a picture without words for those who do not see it."));
            }
            else if (!link.IsImage && (words.Length == 0 || SayNothing.Contains(words) || words == link.Url))
            {
                yield return new("link", string.Create(CultureInfo.InvariantCulture, $"Line {link.Line + 1}: the link ‘{words}’ does not say where it leads. Give it the name of what stands there."));
            }
        }

        foreach (var link in document.Descendants<AutolinkInline>())
        {
            yield return new("link", string.Create(CultureInfo.InvariantCulture, $"Line {link.Line + 1}: a bare address. Give it the name of what stands there: [name]({link.Url})."));
        }
    }

    private static IEnumerable<ContentRemark> OfSentences(MarkdownDocument document)
    {
        foreach (var paragraph in document.Descendants<ParagraphBlock>())
        {
            foreach (var sentence in WordsOf(paragraph.Inline).Split(SentenceEnds))
            {
                var words = sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                if (words.Length > SentenceMaxWords)
                {
                    yield return new("sentence", $"The sentence that begins ‘{string.Join(' ', words.Take(5))}…’ has {words.Length} words; more than {SentenceMaxWords} are hard to follow.");
                }
            }
        }
    }

    private static string WordsOf(ContainerInline? inline) => inline is null ? "" : string.Concat(inline.Descendants().Select(i => i switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        _ => "",
    }));
}
