using LmcPortal.Text.Seeds.Corrections;
using LmcPortal.Text.Seeds.Splitting;
using LmcPortal.Text.Words;

namespace LmcPortal.Text.Seeds;

/// <summary>
/// Splits the blocks of a document into an introduction and stories. Headings are found by what marks them: Markdown or HTML,
/// a number, or nothing but their looks and the document's own repetition of the pattern. A bilingual document is dealt out to
/// its languages first; each is split for itself, and ranks restart.
/// </summary>
public static class StorySplitter
{
    private const int OpeningChars = 80;

    /// <summary>
    /// Every block goes to exactly one place and keeps its order there. The introduction is the main language's, followed by those
    /// of the other languages. Stories of the main language come first. A document without headings is one story under its title,
    /// or, without a title, under its opening words. No blocks, no stories.
    /// </summary>
    public static SeedSplit Split(IReadOnlyList<SeedBlock> blocks, DocumentHeader header) => Split(blocks, header, CorrectionPlan.None);

    /// <summary>The same under an editor's corrections; a rejected story is among the edits instead of the stories.</summary>
    internal static SeedSplit Split(IReadOnlyList<SeedBlock> blocks, DocumentHeader header, CorrectionPlan plan)
    {
        var split = new SeedSplit([], [], [], []);
        foreach (var (edition, place) in Editions.Deal(blocks, header.Language).Select((e, i) => (e, i)))
        {
            var own = place == 0 ? header : header with { Title = null };
            split = Join(split, SplitEdition(edition, own with { Language = edition.Language }, plan));
        }

        return split with { Edits = [.. split.Edits.OrderBy(e => e.Start)], Problems = [.. split.Problems.OrderBy(p => p.Line)] };
    }

    private static SeedSplit Join(SeedSplit first, SeedSplit second) => new(
        [.. first.Introduction, .. second.Introduction],
        [.. first.Stories, .. second.Stories],
        [.. first.Edits, .. second.Edits],
        [.. first.Problems, .. second.Problems]);

    private static SeedSplit SplitEdition(Edition edition, DocumentHeader header, CorrectionPlan plan)
    {
        var (title, blocks) = TakeTitle(edition.Blocks, header);
        var titled = header with { Title = title?.Text ?? header.Title };
        var announced = AnnouncedCount.In(titled.Title);
        var found = FindHeadings(blocks, titled, announced);
        var headings = WithBodies(HeadingCorrector.Correct(found, blocks, plan), blocks);
        var opening = blocks.Take(headings.Count > 0 ? headings[0].First : blocks.Count).ToList();
        var opensAlone = opening.Count > 0 && (headings.Count == 0 || (found.Count == 0 && HeadingCorrector.IsFirstStory(opening, plan)));
        var stories = new List<StoryBlocks>();
        var edits = new List<SourceEdit>();
        if (opensAlone)
        {
            Add(OnlyStory(opening, titled), 0, opening.Count, []);
        }

        for (var i = 0; i < headings.Count; i++)
        {
            var end = i + 1 < headings.Count ? headings[i + 1].First : blocks.Count;
            Add(StoryOf(headings[i], end, i + (opensAlone ? 2 : 1), blocks, header.Language), headings[i].First, end, EditsOf(headings[i], blocks));
        }

        // The title of another language's edition is text like any other: it stands in front of that edition's introduction.
        List<SeedBlock> introduction = [.. title is null ? [] : new[] { title }, .. opensAlone ? [] : opening];
        return new SeedSplit(introduction, stories, edits, [.. ProblemsOf(stories, headings, blocks, announced)]);

        void Add(StoryBlocks story, int first, int end, IEnumerable<SourceEdit> marks)
        {
            var heading = blocks[first].Line == story.Line ? blocks[first] : blocks[first + 1];
            if (HeadingCorrector.IsRejected(heading, plan))
            {
                edits.AddRange(blocks.Skip(first).Take(end - first).Select(b => new SourceEdit(b.Start, b.Length, null, HeadingCorrector.Rejected)));
                return;
            }

            stories.Add(story with { Heading = HeadingCorrector.NameOf(heading, plan) ?? story.Heading });
            edits.AddRange(marks);
        }
    }

    // The reading stage takes the main title away. Another language's still stands on top of its blocks, when it announces a collection.
    private static (SeedBlock? Title, IReadOnlyList<SeedBlock> Blocks) TakeTitle(IReadOnlyList<SeedBlock> blocks, DocumentHeader header)
    {
        var first = blocks[0];
        var isTitle = header.Title is null && blocks.Count > 2 && first.Kind is BlockKind.Paragraph or BlockKind.Heading && !Sentences.IsClosed(first.Text)
            && HeadingNumberReader.Read(first.Text) is null && AnnouncedCount.In(first.Text) is not null && HeadingShape.IsNumberedTitle(first.Text);
        return isTitle ? (first, [.. blocks.Skip(1)]) : (null, blocks);
    }

    // The strongest marks first; when the title announces a number, whichever finds that number.
    private static List<HeadingMark> FindHeadings(IReadOnlyList<SeedBlock> blocks, DocumentHeader header, int? announced)
    {
        var marked = MarkedHeadings.Find(blocks, announced);
        var numbered = NumberedHeadings.Find(blocks);
        var runIn = NumberedHeadings.FindRunIn(blocks, announced);
        List<List<HeadingMark>> ways = [marked, numbered, runIn, UnmarkedHeadings.Find(blocks, header, announced)];

        var found = ways.Find(w => w.Count == announced) ?? ways.Find(w => w.Count >= 2 && !IsLabels(w, blocks, header))
            ?? ways.Find(w => w.Count == 1 && (w[0].First == 0 || AnnouncedCount.IsCollection(header.Title))) ?? [];

        return WithBodies(WithNumbers(found, numbered), blocks);
    }

    // A heading that the next one follows at once heads no story.
    private static List<HeadingMark> WithBodies(List<HeadingMark> found, IReadOnlyList<SeedBlock> blocks) =>
        [.. found.Where((h, i) => h.BodyStart < (i + 1 < found.Count ? found[i + 1].First : blocks.Count))];

    // Where nearly all headings of another way are numbered, one whose number was lost hides the others' numbers no more.
    private static List<HeadingMark> WithNumbers(List<HeadingMark> found, List<HeadingMark> numbered)
    {
        var numbers = numbered.ToDictionary(h => h.Index);
        var known = found.Count(h => numbers.ContainsKey(h.Index));
        return known == numbered.Count && known * 2 > found.Count && found.TrueForAll(h => h.Number is null)
            ? found.ConvertAll(h => numbers.GetValueOrDefault(h.Index, h))
            : found;
    }

    // Marked labels of a few words under the title of a single article ("Background", "What traders say") are its sub-headings.
    private static bool IsLabels(List<HeadingMark> headings, IReadOnlyList<SeedBlock> blocks, DocumentHeader header) =>
        !AnnouncedCount.IsCollection(header.Title)
        && headings.TrueForAll(h => h.Number is null && HeadingShape.Size(blocks[h.Index].Text) <= HeadingShape.LabelWords(header.Language));

    private static StoryBlocks StoryOf(HeadingMark heading, int end, int place, IReadOnlyList<SeedBlock> blocks, string language)
    {
        var block = blocks[heading.Index];
        var text = heading.NumberIndex is null && heading.Number is { } number ? block.Text[number.PrefixLength..] : block.Text;
        var body = blocks.Skip(heading.BodyStart).Take(end - heading.BodyStart).ToList();
        if (heading.IsRunIn)
        {
            var cut = heading.Number?.PrefixLength ?? 0;
            body[0] = block with { Text = text, Start = block.Start + cut, Length = Math.Max(1, block.Length - cut) };
            text = OpeningOf(text);
        }

        var rank = heading.Number is { Value: > 0 } own ? own.Value : place;
        return new StoryBlocks(rank, text, block.Line, language, WithSubheadings(body));
    }

    private static IEnumerable<SourceEdit> EditsOf(HeadingMark heading, IReadOnlyList<SeedBlock> blocks)
    {
        if (heading.Number is not null)
        {
            var block = blocks[heading.First];
            var length = heading.NumberIndex is null ? heading.Number.MarkLength : block.Length;
            yield return new SourceEdit(block.Start, length, null, heading.Number.Value > 0 ? "Number in front of a heading" : "Mark in front of a heading");
        }
    }

    private static StoryBlocks OnlyStory(List<SeedBlock> blocks, DocumentHeader header)
    {
        var heading = header.Title ?? OpeningOf(blocks[0].Text);
        return new StoryBlocks(1, heading, blocks[0].Line, header.Language, WithSubheadings(blocks));
    }

    // Inside a story a line that looks like a title and has text under it is a sub-heading.
    private static List<SeedBlock> WithSubheadings(List<SeedBlock> body)
    {
        var blocks = new List<SeedBlock>(body);
        for (var i = 1; i < body.Count - 1; i++)
        {
            var isSubheading = (UnmarkedHeadings.IsHeading(body, i) && HeadingShape.Size(body[i].Text) <= 12) || UnmarkedHeadings.IsLabel(body, i);
            blocks[i] = isSubheading ? body[i] with { Kind = BlockKind.Heading, Level = 3 } : body[i];
        }

        return blocks;
    }

    private static string OpeningOf(string text)
    {
        var sentence = Sentences.Of(text)[0].In(text).Trim();
        var opening = Summary.CutAtWord(sentence, OpeningChars);
        return opening.Length == sentence.Length ? sentence.TrimEnd('.', '。', '។', '။') : opening + Summary.Ellipsis;
    }

    private static IEnumerable<ParseProblem> ProblemsOf(List<StoryBlocks> stories, List<HeadingMark> headings, IReadOnlyList<SeedBlock> blocks, int? announced)
    {
        if (announced is { } count && count != stories.Count)
        {
            yield return new ParseProblem(0, $"The title announces {count} stories, {stories.Count} were found; look at the headings.");
        }

        foreach (var bare in headings.Where(h => h.Number is null && headings.Exists(other => other.Number?.Value > 0)))
        {
            yield return new ParseProblem(blocks[bare.Index].Line, "The other headings are numbered and this one is not; look whether it is a heading and has kept all its words.");
        }

        foreach (var (before, after) in headings.Zip(headings.Skip(1)))
        {
            if (before.Number is { } a && after.Number is { } b && Math.Abs(a.Value - b.Value) > 1)
            {
                yield return new ParseProblem(blocks[after.Index].Line, $"The number between {a.Value} and {b.Value} is missing; look for a story without its heading.");
            }
        }
    }
}
