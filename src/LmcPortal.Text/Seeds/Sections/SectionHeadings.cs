using LmcPortal.Text.Seeds.Splitting;
using LmcPortal.Text.Themes;

namespace LmcPortal.Text.Seeds.Sections;

/// <summary>Finds a heading for each section: the source's own, the theme's label, or words of the section itself.</summary>
internal static class SectionHeadings
{
    /// <summary>
    /// The first section of a theme takes the theme's name in the story's language, later ones a name that only they
    /// have or their opening words. All headings of a story differ, whatever their case.
    /// </summary>
    public static IReadOnlyList<ParsedSection> Choose(IReadOnlyList<SectionDraft> drafts, string language)
    {
        var used = drafts.Where(d => d.Subheading is not null).Select(d => d.Subheading!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var texts = drafts.Select(d => string.Join('\n', d.Paragraphs.Select(p => p.Text))).ToList();
        var sections = new List<ParsedSection>();
        for (var i = 0; i < drafts.Count; i++)
        {
            var label = drafts[i].Theme is { } slug ? ThemeCatalog.LabelOf(slug, language) : null;
            var elsewhere = string.Join('\n', texts.Where((_, other) => other != i));
            var heading = drafts[i].Subheading
                ?? (label is not null && used.Add(label) ? label : OwnWords(drafts[i], elsewhere, used));
            sections.Add(new ParsedSection(heading, drafts[i].Theme, drafts[i].Paragraphs));
        }

        return sections;
    }

    private static string OwnWords(SectionDraft draft, string elsewhere, HashSet<string> used)
    {
        var paragraphs = draft.Paragraphs.Where(p => !DateLine.IsOne(p.Text)).Select(p => p.Text).DefaultIfEmpty(draft.Paragraphs[0].Text).ToList();
        var choices = NamePhrases.Best(paragraphs, elsewhere).Concat(paragraphs.Select(OpeningWords.Of))
            .Concat(paragraphs.SelectMany(OpeningWords.Longer)).Where(c => c.Length > 0).Select(Capitalise);

        return choices.FirstOrDefault(used.Add) ?? Numbered(Capitalise(OpeningWords.Of(paragraphs[0])), used);
    }

    private static string Capitalise(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    // Only a story that repeats the same words in every paragraph comes here.
    private static string Numbered(string heading, HashSet<string> used)
    {
        var number = 2;
        while (!used.Add($"{heading} ({number})"))
        {
            number++;
        }

        return $"{heading} ({number})";
    }
}
