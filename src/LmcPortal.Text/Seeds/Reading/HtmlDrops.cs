namespace LmcPortal.Text.Seeds.Reading;

/// <summary>Finds the elements of a page that hold no text of the document.</summary>
internal static class HtmlDrops
{
    private const int ParagraphsOfAText = 3;

    /// <summary>
    /// Index of the opening tag to index of the closing one. An element that is never closed is not among them, for the rest of the page would go with it;
    /// nor is one that is wrapped around the document itself.
    /// </summary>
    public static Dictionary<int, int> Find(string source, IReadOnlyList<HtmlTag> tags)
    {
        var drops = new Dictionary<int, int>();
        var open = new Dictionary<string, Stack<Opening>>(StringComparer.Ordinal);
        var (articles, paragraphs) = (0, 0);
        for (var i = 0; i < tags.Count; i++)
        {
            var tag = tags[i];
            articles += tag is { IsClosing: false, Name: "article" or "main" } ? 1 : 0;
            paragraphs += tag is { IsClosing: false, Name: "p" } ? 1 : 0;
            if (!HtmlElements.Dropped.ContainsKey(tag.Name) || (!tag.IsClosing && tag.ClosesItself(source)))
            {
                continue;
            }

            if (!open.TryGetValue(tag.Name, out var stack))
            {
                open[tag.Name] = stack = new Stack<Opening>();
            }

            if (!tag.IsClosing)
            {
                stack.Push(new Opening(i, articles, paragraphs));
            }
            else if (stack.TryPop(out var opening))
            {
                // Some sites put the whole page into one form.
                var holdsText = articles > opening.Articles || (tag.Name == "form" && paragraphs - opening.Paragraphs >= ParagraphsOfAText);
                if (!holdsText)
                {
                    drops[opening.Tag] = i;
                }
            }
        }

        return drops;
    }

    private readonly record struct Opening(int Tag, int Articles, int Paragraphs);
}
