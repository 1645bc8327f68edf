using LmcPortal.Data.Stories;
using LmcPortal.Text.Words;
using LmcPortal.Web.Rendering;

namespace LmcPortal.Web.Stories;

/// <summary>Turns section drafts into sections: rendered, in order, each with an anchor of its own.</summary>
internal sealed class SectionWriter(MarkdownRenderer markdown)
{
    /// <summary>Keeps the anchor of a section that keeps its heading; adds a problem for Markdown that cannot be shown.</summary>
    public List<Section> Write(IReadOnlyList<Section> before, IReadOnlyList<SectionDraft> drafts, List<DraftProblem> problems)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        var sections = new List<Section>(drafts.Count);
        foreach (var draft in drafts)
        {
            var rendered = markdown.Render(draft.Markdown);
            if (rendered.Problem is { } problem)
            {
                problems.Add(new($"Sections[{sections.Count}]", $"Section {sections.Count + 1}: {problem}"));
            }

            var known = draft.Anchor ?? before.FirstOrDefault(s => s.Heading == draft.Heading)?.Anchor;
            sections.Add(new Section
            {
                Order = sections.Count + 1,
                Anchor = Unique(known ?? Slug.Of(draft.Heading), anchors),
                Heading = draft.Heading.Trim(),
                ThemeSlug = draft.Theme,
                Markdown = draft.Markdown,
                Html = rendered.Html,
                SourceStart = draft.SourceStart,
                SourceLength = draft.SourceLength,
            });
        }

        return sections;
    }

    private static string Unique(string wanted, HashSet<string> taken)
    {
        var anchor = Slugs.FirstFree(wanted.Length == 0 ? "section" : wanted, taken);
        taken.Add(anchor);
        return anchor;
    }
}
