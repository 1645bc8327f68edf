using LmcPortal.Text.Outcomes;
using LmcPortal.Text.Seeds.Corrections;

namespace LmcPortal.Text.Seeds;

/// <summary>The pipeline: from a decoded document to its stories. Pure; never throws for what a document contains.</summary>
public static class SeedParser
{
    /// <summary>Runs every stage in order. The same file always gives the same stories.</summary>
    public static ParsedSeed Parse(SeedFile file) => Parse(file, []);

    /// <summary>
    /// Runs every stage with an editor's corrections. Kept, dropped and repaired spans tile the text as ever; a correction that
    /// does not come about is a problem with its line and the reason.
    /// </summary>
    public static ParsedSeed Parse(SeedFile file, IReadOnlyList<SeedCorrection> corrections)
    {
        var plan = CorrectionPlan.Of(file, corrections);
        var reading = SeedReader.Read(file, plan);
        var split = StorySplitter.Split(reading.Blocks, reading.Header, plan);
        var stories = split.Stories.Select(s => StoryComposer.Compose(s, plan)).ToList();
        var introduction = split.Introduction.Select(StoryComposer.ComposeIntroduction).ToList();
        var edits = EditList.Combine(reading.Edits, plan.Spare(split.Edits));
        stories = OutcomeComposer.Compose(stories, reading.Header, file, edits);
        var spans = edits.Tile(file.Text.Length);
        var problems = reading.Problems.Concat(split.Problems).OrderBy(p => p.Line).ToList();
        var parsed = new ParsedSeed(reading.Header, introduction, stories, spans, problems);

        return parsed with { Problems = [.. CorrectionCheck.Problems(plan, file, parsed), .. problems] };
    }
}
