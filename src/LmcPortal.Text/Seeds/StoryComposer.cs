using LmcPortal.Text.Seeds.Corrections;
using LmcPortal.Text.Themes;

namespace LmcPortal.Text.Seeds;

/// <summary>Makes a story of its blocks: sections, themes, countries. A theme that has a section of its own is one of the story's themes.</summary>
public static class StoryComposer
{
    /// <summary>Everything the words of one story tell about it.</summary>
    public static ParsedStory Compose(StoryBlocks story) => Compose(story, CorrectionPlan.None);

    /// <summary>The same under an editor's corrections.</summary>
    internal static ParsedStory Compose(StoryBlocks story, CorrectionPlan plan)
    {
        var sections = SectionSplitter.Split(story, plan);
        var paragraphs = sections.SelectMany(s => s.Paragraphs).Select(p => p.Text).ToList();
        var themes = ThemeClassifier.ClassifyStory(story.Heading, paragraphs, story.Language).Union(sections.Select(s => s.Theme).OfType<string>()).ToList();
        var countries = StoryCountryFinder.Find(story.Heading, paragraphs);

        return new ParsedStory(story.Rank, story.Heading, story.Line, story.Language, sections, themes, countries);
    }

    /// <summary>A paragraph in front of the stories; its theme is what its own words tell.</summary>
    public static ParsedParagraph ComposeIntroduction(SeedBlock block)
    {
        var theme = ThemeClassifier.Classify(null, [block.Text], block.Language)[0].Select(t => t.Slug).FirstOrDefault();
        return new ParsedParagraph(block.Text, block.Line, block.Start, block.Length, block.Kind == BlockKind.Heading ? BlockKind.Paragraph : block.Kind, theme);
    }
}
