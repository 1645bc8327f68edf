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
    public static SeedSplit Split(IReadOnlyList<SeedBlock> blocks, DocumentHeader header)
    {
        var split = new SeedSplit([], [], [], []);
        foreach (var (edition, place) in Editions.Deal(blocks, header.Language).Select((e, i) => (e, i)))
        {
            var own = place == 0 ? header : header with { Title = null };
            split = Join(split, SplitEdition(edition, own with { Language = edition.Language }));
        }

        return split with { Edits = [.. split.Edits.OrderBy(e => e.Start)], Problems = [.. split.Problems.OrderBy(p => p.Line)] };
    }

    private static SeedSplit Join(SeedSplit first, SeedSplit second) => new(
        [.. first.Introduction, .. second.Introduction],
        [.. first.Stories, .. second.Stories],
        [.. first.Edits, .. second.Edits],
        [.. first.Problems, .. second.Problems]);

    private static SeedSplit SplitEdition(Edition edition, DocumentHeader header)
    {
        var (title, blocks) = TakeTitle(edition.Blocks, header);
        var titled = header with { Title = title?.Text ?? header.Title };
        var announced = AnnouncedCount.In(titled.Title);
        var headings = FindHeadings(blocks, titled, announced);
        var stories = new List<StoryBlocks>();
        var edits = new List<SourceEdit>();
        for (var i = 0; i < headings.Count; i++)
        {
            var end = i + 1 < headings.Count ? headings[i + 1].First : blocks.Count;
            stories.Add(StoryOf(headings[i], end, i + 1, blocks, header.Language));
            edits.AddRange(EditsOf(headings[i], blocks));
        }

        var introduction = headings.Count > 0 ? blocks.Take(headings[0].First).ToList() : [];
        if (headings.Count == 0 && blocks.Count > 0)
        {
            stories.Add(OnlyStory(blocks, titled));
        }

        // The title of another language's edition is text like any other: it stands in front of that edition's introduction.
        introduction = title is null ? introduction : [title, .. introduction];
        return new SeedSplit(introduction, stories, edits, [.. ProblemsOf(stories, headings, blocks, announced)]);
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

        // A heading that the next one follows at once heads no story.
        return [.. found.Where((h, i) => h.BodyStart < (i + 1 < found.Count ? found[i + 1].First : blocks.Count))];
    }

    // Marked labels of a word or two under the dateline of a single article ("Background") are its sub-headings.
    private static bool IsLabels(List<HeadingMark> headings, IReadOnlyList<SeedBlock> blocks, DocumentHeader header) =>
        !AnnouncedCount.IsCollection(header.Title) && (header.Place ?? header.Agency) is not null
        && headings.TrueForAll(h => h.Number is null && HeadingShape.Size(blocks[h.Index].Text) <= 4);

    private static StoryBlocks StoryOf(HeadingMark heading, int end, int place, IReadOnlyList<SeedBlock> blocks, string language)
    {
        var block = blocks[heading.Index];
        var text = heading.NumberIndex is null && heading.Number is { } number ? block.Text[number.PrefixLength..] : block.Text;
        var body = blocks.Skip(heading.BodyStart).Take(end - heading.BodyStart).ToList();
        if (heading.IsRunIn)
        {
            var cut = heading.Number!.PrefixLength;
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

    private static StoryBlocks OnlyStory(IReadOnlyList<SeedBlock> blocks, DocumentHeader header)
    {
        var heading = header.Title ?? OpeningOf(blocks[0].Text);
        return new StoryBlocks(1, heading, blocks[0].Line, header.Language, WithSubheadings(blocks));
    }

    // Inside a story a line that looks like a title and has text under it is a sub-heading.
    private static List<SeedBlock> WithSubheadings(IReadOnlyList<SeedBlock> body)
    {
        var blocks = new List<SeedBlock>(body);
        for (var i = 1; i < body.Count - 1; i++)
        {
            var isSubheading = UnmarkedHeadings.IsHeading(body, i) && HeadingShape.Size(body[i].Text) <= 12;
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

        foreach (var (before, after) in headings.Zip(headings.Skip(1)))
        {
            if (before.Number is { } a && after.Number is { } b && Math.Abs(a.Value - b.Value) > 1)
            {
                yield return new ParseProblem(blocks[after.Index].Line, $"The number between {a.Value} and {b.Value} is missing; look for a story without its heading.");
            }
        }
    }
}
