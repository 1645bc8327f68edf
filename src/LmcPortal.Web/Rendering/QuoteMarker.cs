using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Parser;

namespace LmcPortal.Web.Rendering;

/// <summary>
/// Marks sentences in sanitised HTML and links them to their records. Only text nodes are searched, and only elements are put around
/// them: no attribute is read or changed. A sentence that is not found leaves the text as it is.
/// </summary>
public static class QuoteMarker
{
    /// <summary>The marked HTML, and the quotes that were found in it.</summary>
    public static (string Html, IReadOnlyList<QuoteToMark> Found) Mark(string html, IReadOnlyList<QuoteToMark> quotes)
    {
        if (quotes.Count == 0)
        {
            return (html, []);
        }

        var document = new HtmlParser().ParseDocument("<!DOCTYPE html><html><body></body></html>");
        var body = document.Body!;
        body.InnerHtml = html;
        var text = new FlatText(body);
        var places = quotes.Select(q => (Quote: q, Place: text.Find(q))).Where(p => p.Place is not null).ToList();

        // Sentences that overlap become one mark; from the end, so that earlier places keep their offsets.
        var found = new List<QuoteToMark>();
        foreach (var (start, end, group) in Enumerable.Reverse(Joined([.. places.Select(p => (p.Place!.Value.Start, p.Place.Value.End, p.Quote))])))
        {
            if (text.Range(start, end) is var (first, last) && Wrap(document, body, first, last, group))
            {
                found.InsertRange(0, group);
            }
        }

        return found.Count == 0 ? (html, []) : (body.ChildNodes.ToHtml(HtmlMarkupFormatter.Instance), found);
    }

    private static List<(int Start, int End, List<QuoteToMark> Quotes)> Joined(IReadOnlyList<(int Start, int End, QuoteToMark Quote)> places)
    {
        var joined = new List<(int Start, int End, List<QuoteToMark> Quotes)>();
        foreach (var (start, end, quote) in places.OrderBy(p => p.Start).ThenBy(p => p.Quote.Id))
        {
            if (joined.Count > 0 && start < joined[^1].End)
            {
                joined[^1].Quotes.Add(quote);
                joined[^1] = joined[^1] with { End = Math.Max(end, joined[^1].End) };
            }
            else
            {
                joined.Add((start, end, [quote]));
            }
        }

        return joined;
    }

    // Puts the mark around everything from the first to the last text node, as deep in the text as holds both and never inside a link.
    private static bool Wrap(IDocument document, IElement body, INode first, INode last, List<QuoteToMark> quotes)
    {
        var parent = first.Parent;
        while (parent is not null && parent != body && (!parent.Contains(last) || InLink(parent)))
        {
            parent = parent.Parent;
        }

        if (parent is null || (parent == body && first.Parent != body))
        {
            return false;
        }

        var (from, to) = (Child(parent, first), Child(parent, last));
        var mark = document.CreateElement("span");
        mark.ClassName = "said";
        mark.Id = $"q-{quotes[0].Id}";
        parent.InsertBefore(mark, from);
        for (INode? node = from, next; node is not null; node = node == to ? null : next)
        {
            next = node.NextSibling;
            mark.AppendChild(node);
        }

        foreach (var quote in quotes.Skip(1).Reverse())
        {
            var anchor = document.CreateElement("span");
            anchor.Id = $"q-{quote.Id}";
            mark.InsertBefore(anchor, mark.FirstChild);
        }

        foreach (var quote in quotes.DistinctBy(q => q.Link))
        {
            mark.AppendChild(Link(document, quote));
        }

        return true;
    }

    private static IElement Link(IDocument document, QuoteToMark quote)
    {
        var link = document.CreateElement("a");
        link.ClassName = $"said__link kind-{quote.KindWord}";
        link.SetAttribute("href", quote.Link);
        var name = document.CreateElement("span");
        name.ClassName = "visually-hidden";
        name.SetAttribute("lang", "en");
        name.TextContent = quote.Name;
        link.AppendChild(name);
        return link;
    }

    private static bool InLink(INode node) => node is IElement { LocalName: "a" } || (node.Parent is { } parent && InLink(parent));

    private static INode Child(INode parent, INode inside)
    {
        while (inside.Parent != parent)
        {
            inside = inside.Parent!;
        }

        return inside;
    }
}
