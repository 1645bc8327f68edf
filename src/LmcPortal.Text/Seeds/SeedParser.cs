using LmcPortal.Text.Outcomes;

namespace LmcPortal.Text.Seeds;

/// <summary>The pipeline: from a decoded document to its stories. Pure; never throws for what a document contains.</summary>
public static class SeedParser
{
    /// <summary>Runs every stage in order. The same file always gives the same stories.</summary>
    public static ParsedSeed Parse(SeedFile file)
    {
        var reading = SeedReader.Read(file);
        var split = StorySplitter.Split(reading.Blocks, reading.Header);
        var stories = split.Stories.Select(StoryComposer.Compose).ToList();
        var introduction = split.Introduction.Select(StoryComposer.ComposeIntroduction).ToList();
        var edits = EditList.Combine(reading.Edits, split.Edits);
        stories = OutcomeComposer.Compose(stories, reading.Header, file, edits);
        var spans = edits.Tile(file.Text.Length);
        var problems = reading.Problems.Concat(split.Problems).OrderBy(p => p.Line).ToList();

        return new ParsedSeed(reading.Header, introduction, stories, spans, problems);
    }
}
