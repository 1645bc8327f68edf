using FsCheck.Xunit;
using LmcPortal.Text.Seeds;

namespace LmcPortal.Text.Tests.Seeds;

/// <summary>What holds for every document, made up by rule or of any characters.</summary>
public sealed class SeedParserProperties
{
    [Property(MaxTest = 400)]
    public void Parse_GeneratedDocument_FindsItsStoriesAndLosesNothing(int seed)
    {
        var document = GeneratedDocument.From(seed);

        var parsed = SeedParser.Parse(new SeedFile(document.Name, document.Text));

        Assert.True(
            document.Stories.Select(s => s.Heading).SequenceEqual(parsed.Stories.OrderBy(s => s.Line).Select(s => s.Heading)),
            $"Expected {document.Stories.Count}, found {string.Join(" | ", parsed.Stories.Select(s => s.Heading))} in\n{document}");
        Assert.Equal(document.Introduction, parsed.Introduction.Select(p => p.Text));
        Assert.Equal(document.Stories.SelectMany(s => s.Paragraphs), parsed.Stories.SelectMany(s => s.Paragraphs).Select(p => p.Text));
        AssertSections(parsed);
    }

    [Property(MaxTest = 100)]
    public void Parse_TwoLanguages_KeepsThemApart(int seed)
    {
        var (english, chinese) = (OfLanguage(seed, "en"), OfLanguage(seed, "zh"));
        var text = "News stories of the year\n\n" + string.Join("\n\n", seed % 2 == 0 ? [Body(english), Body(chinese)] : Interleaved(english, chinese));

        var parsed = SeedParser.Parse(new SeedFile("generated.txt", text));

        Assert.Equal(english.Select(s => s.Heading), parsed.Stories.Where(s => s.Language == "en").Select(s => s.Heading));
        Assert.Equal(chinese.Select(s => s.Heading), parsed.Stories.Where(s => s.Language == "zh").Select(s => s.Heading));
        Assert.Equal(english.SelectMany(s => s.Paragraphs), parsed.Stories.Where(s => s.Language == "en").SelectMany(s => s.Paragraphs).Select(p => p.Text));
        Assert.Equal(chinese.SelectMany(s => s.Paragraphs), parsed.Stories.Where(s => s.Language == "zh").SelectMany(s => s.Paragraphs).Select(p => p.Text));
    }

    [Property(MaxTest = 300)]
    public void Parse_AnyText_NeverThrows(string[] lines, int format)
    {
        var name = new[] { "any.txt", "any.md", "any.html" }[Math.Abs(format % 3)];
        var text = string.Join("\n", lines ?? []);

        var parsed = SeedParser.Parse(new SeedFile(name, text));

        AssertSections(parsed);
        Assert.Equal(text.Length, parsed.Spans.Sum(s => s.Length));
    }

    [Property(MaxTest = 300)]
    public void Split_AnyOrderOfLines_PutsEveryBlockInOnePlace(int seed)
    {
        var random = new Random(seed);
        var lines = GeneratedDocument.From(seed).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        random.Shuffle(lines);
        var blocks = SeedBlocks.Of(string.Join('\n', lines));

        var split = StorySplitter.Split(blocks, SeedBlocks.Header(random.Next(2) == 0 ? null : "Top 10 News Stories"));

        var bodies = split.Introduction.Concat(split.Stories.SelectMany(s => s.Body)).Select(b => b.Line);
        var headings = split.Stories.Select(s => s.Line);
        var edited = split.Edits.Select(e => blocks.Last(b => b.Start <= e.Start).Line);
        Assert.Empty(blocks.Select(b => b.Line).Except([.. bodies, .. headings, .. edited]));
        Assert.Equal(bodies.Count(), bodies.Distinct().Count());
        Assert.All(split.Stories, s => Assert.NotEmpty(s.Body));
    }

    private static void AssertSections(ParsedSeed parsed)
    {
        Assert.All(parsed.Stories, s => Assert.Equal(s.Sections.Count, s.Sections.Select(x => x.Heading).Distinct(StringComparer.OrdinalIgnoreCase).Count()));
        Assert.All(parsed.Stories, s => Assert.True(s.Sections.Count >= (s.Paragraphs.Count() > 2 ? 2 : 1)));
        Assert.All(parsed.Stories.SelectMany(s => s.Sections), s => Assert.NotEmpty(s.Paragraphs));
    }

    private static List<GeneratedStory> OfLanguage(int seed, string language)
    {
        for (var i = seed; ; i++)
        {
            var document = GeneratedDocument.From(i);
            var isChinese = document.Text.Contains('，', StringComparison.Ordinal);
            if (isChinese == (language == "zh"))
            {
                return [.. document.Stories];
            }
        }
    }

    private static string Body(List<GeneratedStory> stories) => string.Join("\n\n", stories.SelectMany(s => s.Paragraphs.Prepend(s.Heading)));

    private static List<string> Interleaved(List<GeneratedStory> english, List<GeneratedStory> chinese)
    {
        var lines = new List<string>();
        for (var i = 0; i < Math.Max(english.Count, chinese.Count); i++)
        {
            var (a, b) = (LinesOf(english, i), LinesOf(chinese, i));
            for (var line = 0; line < Math.Max(a.Count, b.Count); line++)
            {
                lines.AddRange(a.Skip(line).Take(1).Concat(b.Skip(line).Take(1)));
            }
        }

        return lines;
    }

    private static List<string> LinesOf(List<GeneratedStory> stories, int i) => i < stories.Count ? [stories[i].Heading, .. stories[i].Paragraphs] : [];
}
