using LmcPortal.Text.Outcomes.Completing;
using LmcPortal.Text.Seeds;

namespace LmcPortal.Text.Outcomes;

/// <summary>Gives the stories of a document their outcomes.</summary>
public static class OutcomeComposer
{
    /// <summary>
    /// The same stories with outcomes, merged over the whole document. The introduction sums up what the stories tell and has none; a story in another language
    /// than English has none.
    /// </summary>
    /// <param name="stories">In document order.</param>
    /// <param name="header">What the document says about itself; its year stands in for dates without one.</param>
    /// <param name="file">The file, to which the quotes are traced back.</param>
    /// <param name="edits">Every change made to it.</param>
    public static List<ParsedStory> Compose(IReadOnlyList<ParsedStory> stories, DocumentHeader header, SeedFile file, EditList edits)
    {
        var locator = new SourceLocator(file, edits);
        var found = stories.Select(s => s.Language == "en" ? OutcomeExtractor.Extract(s.Paragraphs, header, locator) : []).ToList();
        var merged = EventDates.Lend(OutcomeMerger.Merge(found));
        return [.. stories.Select((story, i) => story with { Outcomes = merged[i] })];
    }
}
