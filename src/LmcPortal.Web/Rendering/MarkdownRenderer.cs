using LmcPortal.Web.Media;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LmcPortal.Web.Rendering;

/// <summary>
/// Turns the Markdown of a section into HTML that is safe to show. One for the whole host; threads may share it. Pictures are found by their names among
/// the media; without a way to find them there are none.
/// </summary>
public sealed class MarkdownRenderer(Func<string, Picture?>? find = null)
{
    // A section has its own h2; what stands inside it begins below.
    private const int HeadingShift = 2;
    private const int HeadingDeepest = 6;

    // Each extension by name: the "advanced" set lets attributes through and runs for seconds on small texts.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseFootnotes()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Build();

    private readonly HtmlCleaner _cleaner = new();

    /// <summary>The HTML, or a problem in words; never an exception, whatever the text.</summary>
    public RenderedMarkdown Render(string markdown)
    {
        if (MarkdownLimits.Refusal(markdown) is { } refusal)
        {
            return Problem(refusal);
        }

        try
        {
            var document = Markdown.Parse(markdown, Pipeline);
            return (MediaRefusal(document) ?? Refusal(document)) is { } problem
                ? Problem(problem)
                : new RenderedMarkdown(_cleaner.Clean(Write(document, markdown.Length), markdown), null);
        }
        catch (ArgumentException)
        {
            // Markdig's guard of its own stack.
            return Problem("Lists, quotations or brackets are nested too deeply. Make the text flatter.");
        }
        catch (OutputTooLongException)
        {
            return Problem("The text becomes too long a page. Split it into several sections.");
        }
    }

    private string? MediaRefusal(MarkdownDocument document)
    {
        var links = document.Descendants<LinkInline>().Where(MediaMarks.IsMedia).Take(MediaMarks.Max + 1).ToList();
        return links.Count > MediaMarks.Max
            ? $"The text names more than {MediaMarks.Max} pictures and documents. Split it into several sections."
            : links.Select(link => MediaMarks.Resolve(link, find ?? (_ => null))).FirstOrDefault(problem => problem is not null);
    }

    private static string? Refusal(MarkdownDocument document)
    {
        var headings = 0;
        foreach (var node in document.Descendants())
        {
            if (node is HeadingBlock heading)
            {
                heading.Level = Math.Min(heading.Level + HeadingShift, HeadingDeepest);
                headings++;
            }
        }

        return headings > MarkdownLimits.HeadingsMax
            ? $"The text has {headings} headings; {MarkdownLimits.HeadingsMax} is the most. Split it into several sections."
            : null;
    }

    private static string Write(MarkdownDocument document, int markdownLength)
    {
        using var writer = new BoundedWriter(MarkdownLimits.HtmlMaxCharsOf(markdownLength));
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<ParagraphRenderer>(new FigureRenderer());
        renderer.Render(document);
        return writer.ToString();
    }

    private static RenderedMarkdown Problem(string sentence) => new("", sentence);
}
