using LmcPortal.Text.Seeds;
using LmcPortal.Text.Seeds.Corrections;

namespace LmcPortal.Text.Tests.Seeds.Corrections;

/// <summary>Every kind of correction, on one made-up release.</summary>
public sealed class SeedCorrectionTests
{
    private const string Text = """
        Three Stories of the River Year

        Share This

        Growers of six countries met.

        1. Farmers Trade More Fruit Along the River

        Growers betweenChina and Laos sold two hundred tons of durian in May, and prices rose.
        Rail freight carried most of it across the border in refrigerated wagons.
        A third harvest is expected before the rains end in October.
        Schools along the line opened new classes in logistics for young people.

        2. Nurses Learn From Each Other

        Sixty nurses spent a month in hospitals of the neighbouring countries.
        They will teach what they saw.

        3. Boats Patrol Together

        Police boats of four countries patrolled the river for five days.
        """;

    private static readonly SeedFile File = new("release.txt", Text.ReplaceLineEndings("\n"));

    [Fact]
    public void Parse_WithoutCorrections_IsTheSameAsEver()
    {
        Assert.Equal(SeedJson.Write(File, SeedParser.Parse(File)), SeedJson.Write(File, SeedParser.Parse(File, [])));
        Assert.Equal(3, SeedParser.Parse(File).Stories.Count);
    }

    [Fact]
    public void Keep_DroppedLine_IsTextAgain()
    {
        Assert.Contains(SeedParser.Parse(File).Spans, s => s.Kind == SpanKind.Dropped && At(s.Start) == "Share This");

        var parsed = Parse(On(CorrectionKind.Keep, "Share This"));

        Assert.Equal(["Share This", "Growers of six countries met."], parsed.Introduction.Select(p => p.Text));
        Assert.Empty(Corrections(parsed));
    }

    [Fact]
    public void Keep_RepairedWords_StayAsTheyWere()
    {
        var repair = SeedParser.Parse(File).Spans.First(s => s.Kind == SpanKind.Repaired);

        var parsed = Parse(SeedCorrection.Of(CorrectionKind.Keep, File.Text, repair.Start, repair.Length)!);

        Assert.Contains("betweenChina and", parsed.Stories[0].Paragraphs.First().Text, StringComparison.Ordinal);
        Assert.DoesNotContain(parsed.Spans, s => s.Kind == SpanKind.Repaired && s.Start == repair.Start);
        Assert.Empty(Corrections(parsed));
    }

    [Fact]
    public void Drop_Line_IsLeftOutWithTheReason()
    {
        var parsed = Parse(On(CorrectionKind.Drop, "They will teach what they saw."));

        Assert.Equal("Sixty nurses spent a month in hospitals of the neighbouring countries.", Assert.Single(parsed.Stories[1].Paragraphs).Text);
        Assert.Contains(parsed.Spans, s => s.Kind == SpanKind.Dropped && s.Reason == "left out by an editor");
        Assert.Empty(Corrections(parsed));
    }

    [Fact]
    public void JoinStory_Heading_GoesToTheStoryBefore()
    {
        var parsed = Parse(On(CorrectionKind.JoinStory, "3. Boats Patrol Together"));

        Assert.Equal(2, parsed.Stories.Count);
        Assert.Contains(parsed.Stories[1].Paragraphs, p => p.Text.StartsWith("Police boats", StringComparison.Ordinal));
        Assert.Empty(Corrections(parsed));
    }

    [Fact]
    public void StartStory_LineInsideAStory_HeadsOne()
    {
        var parsed = Parse(On(CorrectionKind.StartStory, "A third harvest is expected before the rains end in October."));

        Assert.Equal(4, parsed.Stories.Count);
        Assert.Equal("A third harvest is expected before the rains end in October.", parsed.Stories[1].Heading);
        Assert.StartsWith("Schools along", Assert.Single(parsed.Stories[1].Paragraphs).Text, StringComparison.Ordinal);
        Assert.Empty(Corrections(parsed));
    }

    [Fact]
    public void StartStory_InADocumentOfOneStory_LeavesTheFirstItsTitle()
    {
        var file = new SeedFile("one.txt", "A Bridge Opens\n\nThe bridge over the river opened on Monday with songs.\n\nA new school\n\nPupils moved in on the same day and were glad of it.\n");

        var parsed = SeedParser.Parse(file, [SeedCorrection.Of(CorrectionKind.StartStory, file.Text, file.Text.IndexOf("A new", StringComparison.Ordinal), 12)!]);

        Assert.Equal(["A Bridge Opens", "A new school"], parsed.Stories.Select(s => s.Heading));
    }

    [Fact]
    public void StartSectionRenameAndTheme_OfAParagraph_MakeASectionOfThatName()
    {
        const string Schools = "Schools along the line opened new classes in logistics for young people.";

        var parsed = Parse(
            On(CorrectionKind.StartSection, Schools), On(CorrectionKind.RenameSection, Schools, "What pupils learn"), On(CorrectionKind.SetTheme, Schools, "education"));

        var section = parsed.Stories[0].Sections[^1];
        Assert.Equal(("What pupils learn", "education", Schools), (section.Heading, section.Theme, section.Paragraphs[0].Text));
        Assert.Contains("education", parsed.Stories[0].Themes);
        Assert.Empty(Corrections(parsed));
    }

    [Fact]
    public void JoinSection_SecondSection_GoesToTheFirst()
    {
        var second = SeedParser.Parse(File).Stories[0].Sections[1];

        var parsed = Parse(SeedCorrection.Of(CorrectionKind.JoinSection, File.Text, second.Paragraphs[0].Start, second.Paragraphs[0].Length)!);

        Assert.Contains(second.Paragraphs[0].Text, parsed.Stories[0].Sections[0].Paragraphs.Select(p => p.Text));
        Assert.Empty(Corrections(parsed));
    }

    [Fact]
    public void RenameAndReject_Stories_ChangeWhatBecomesOfThem()
    {
        var parsed = Parse(On(CorrectionKind.RenameStory, "2. Nurses Learn From Each Other", "Sixty nurses travel"), On(CorrectionKind.RejectStory, "3. Boats Patrol Together"));

        Assert.Equal(["Farmers Trade More Fruit Along the River", "Sixty nurses travel"], parsed.Stories.Select(s => s.Heading));
        Assert.Contains(parsed.Spans, s => s.Kind == SpanKind.Dropped && s.Reason == "story rejected by an editor" && At(s.Start).StartsWith("Police", StringComparison.Ordinal));
        Assert.Empty(Corrections(parsed));
    }

    [Theory]
    [InlineData(CorrectionKind.RenameStory, "Growers of six countries met.", "A name")]
    [InlineData(CorrectionKind.JoinStory, "They will teach what they saw.", null)]
    [InlineData(CorrectionKind.StartStory, "Police boats of four countries patrolled the river for five days.", null)]
    [InlineData(CorrectionKind.SetTheme, "Growers betweenChina", "no-such-theme")]
    public void Correction_ThatFindsNoPlace_IsAProblemWithItsLine(CorrectionKind kind, string words, string? value)
    {
        var parsed = Parse(On(kind, words, value));

        var problem = Assert.Single(Corrections(parsed));
        Assert.Equal(new LineIndex(File.Text).LineOf(File.Text.IndexOf(words, StringComparison.Ordinal)), problem.Line);
    }

    [Fact]
    public void Correction_OfOtherWords_IsNotMadeAndReported()
    {
        var parsed = Parse(new SeedCorrection(CorrectionKind.Drop, 0, 5, "Seven"), new SeedCorrection(CorrectionKind.Drop, 100_000, 5, "Seven"));

        Assert.Equal("Three Stories of the River Year", parsed.Document.Title);
        Assert.Equal(2, Corrections(parsed).Count);
    }

    private static ParsedSeed Parse(params SeedCorrection[] corrections) => SeedParser.Parse(File, corrections);

    private static SeedCorrection On(CorrectionKind kind, string words, string? value = null) =>
        SeedCorrection.Of(kind, File.Text, File.Text.IndexOf(words, StringComparison.Ordinal), words.Length, value)!;

    private static string At(int start) => File.Text[start..].Split('\n')[0];

    private static List<ParseProblem> Corrections(ParsedSeed parsed) => [.. parsed.Problems.Where(p => p.Message.StartsWith("The correction", StringComparison.Ordinal))];
}
