using LmcPortal.Text.Seeds.Splitting;
using LmcPortal.Text.Themes;

namespace LmcPortal.Text.Seeds.Sections;

/// <summary>Finds a heading for each section: the source's own, the theme's label, or words of the section itself.</summary>
internal static class SectionHeadings
{
    private const double CloseShare = 0.5;

    // No story that people wrote has more sections; a longer text is compared with its surroundings, to stay linear.
    private const int Near = 12;

    /// <summary>
    /// The first section of a theme takes the theme's name in the story's language, later ones a name that only they
    /// have or their opening words. All headings of a story differ, whatever their case.
    /// </summary>
    public static IReadOnlyList<ParsedSection> Choose(IReadOnlyList<SectionDraft> drafts, string language)
    {
        var used = drafts.Where(d => d.Subheading is not null).Select(d => d.Subheading!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var texts = drafts.Select(d => string.Join('\n', d.Paragraphs.Select(p => p.Text))).ToList();
        var themes = new HashSet<string>(StringComparer.Ordinal);
        var sections = new List<ParsedSection>();
        for (var i = 0; i < drafts.Count; i++)
        {
            var theme = ThemeOf(drafts[i], themes);
            themes.Add(theme ?? "");
            var label = theme is null ? null : ThemeCatalog.LabelOf(theme, language);
            var heading = drafts[i].Subheading
                ?? (label is not null && used.Add(label) ? label : OwnWords(drafts[i], texts, i, used));
            sections.Add(new ParsedSection(heading, theme, drafts[i].Paragraphs));
        }

        return sections;
    }

    // Where the leading theme already has its section, a second one that says nearly as much tells this section apart.
    private static string? ThemeOf(SectionDraft draft, HashSet<string> before)
    {
        var close = draft.Themes.TakeWhile(t => t.Score >= draft.Themes[0].Score * CloseShare).Select(t => t.Slug).ToList();
        return close.Find(slug => !before.Contains(slug)) ?? close.FirstOrDefault();
    }

    private static string OwnWords(SectionDraft draft, List<string> texts, int own, HashSet<string> used)
    {
        var around = Enumerable.Range(Math.Max(0, own - Near), Math.Min(texts.Count, own + Near + 1) - Math.Max(0, own - Near));
        var elsewhere = string.Join('\n', around.Where(i => i != own).Select(i => texts[i]));
        var paragraphs = draft.Paragraphs.Where(p => !DateLine.IsOne(p.Text)).Select(p => p.Text).DefaultIfEmpty(draft.Paragraphs[0].Text).ToList();
        var choices = NamePhrases.Best(paragraphs, elsewhere).Concat(paragraphs.Select(OpeningWords.Of))
            .Concat(paragraphs.SelectMany(OpeningWords.Longer)).Where(c => c.Length > 0).Select(Capitalise);

        return choices.FirstOrDefault(used.Add) ?? Numbered(Capitalise(OpeningWords.Of(paragraphs[0])), used);
    }

    private static string Capitalise(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    // Only a story that repeats the same words in every paragraph comes here.
    private static string Numbered(string heading, HashSet<string> used)
    {
        var number = Math.Max(2, used.Count);
        while (!used.Add($"{heading} ({number})"))
        {
            number++;
        }

        return $"{heading} ({number})";
    }
}
