using System.Text.Json;
using LmcPortal.Text.Seeds;

namespace LmcPortal.Text.Tests.Seeds;

/// <summary>Compares the reading of the real seed with what a person wrote down by hand.</summary>
public sealed class GoldRepairsTests
{
    private static readonly JsonElement Gold = JsonDocument.Parse(SeedFiles.Gold("repairs-examples.json")).RootElement;
    private static readonly SeedFile File = SeedFiles.Real();
    private static readonly SeedReading Reading = SeedReader.Read(File);
    private static readonly LineIndex Lines = new(File.Text);

    public static TheoryData<string> Repairs => [.. Gold.GetProperty("repairs").EnumerateArray().Select(r => r.GetProperty("id").GetString()!)];

    [Theory]
    [MemberData(nameof(Repairs))]
    public void Read_RealSeed_MakesEveryRepair(string id)
    {
        var repair = Gold.GetProperty("repairs").EnumerateArray().Single(r => r.GetProperty("id").GetString() == id);

        var text = Block(repair.GetProperty("line").GetInt32()).Text;

        Assert.Contains(repair.GetProperty("after_in_context").GetString()!, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(25, "ChinaVietnam", "China-Vietnam")]
    [InlineData(59, "ChinaLaos", "China, Laos")]
    [InlineData(71, "2023ChinaLaosMyanmar", "2023, China, Laos, Myanmar")]
    [InlineData(77, "MyanmarCambodiaLaosThailand", "Myanmar, Cambodia, Laos, Thailand")]
    [InlineData(77, "LaosCambodiaMyanmar", "Laos, Cambodia, Myanmar")]
    [InlineData(108, "CambodiaLaos", "Cambodia, Laos")]
    [InlineData(116, "Cooperation(2023-2027)", "Cooperation (2023-2027)")]
    [InlineData(116, ".Committed", ". Committed")]
    public void Read_RealSeed_RecordsTheWholeToken(int line, string before, string after)
    {
        var edits = Reading.Edits.Select(e => (Lines.LineOf(e.Start), File.Text.Substring(e.Start, e.Length), e.Replacement));

        Assert.Contains((line, before, after), edits);
    }

    [Fact]
    public void Read_RealSeed_RepairsNothingElseThatCanBeSeen()
    {
        var visible = Reading.Edits.Where(e => e.Replacement is not null && e.Replacement != " ").ToList();

        Assert.Equal(8, visible.Count);
        Assert.Equal(154, Reading.Edits.Sum(e => File.Text.Substring(e.Start, e.Length).Count(c => c == '\u00A0')));
        Assert.All(
            Gold.GetProperty("must_not_touch").EnumerateArray(),
            word => Assert.DoesNotContain(visible, e => File.Text.Substring(e.Start, e.Length).Contains(word.GetString()!, StringComparison.Ordinal)));
    }

    [Fact]
    public void Read_RealSeed_DropsWhatIsNoText()
    {
        var dropped = Reading.Edits.Where(e => e.Replacement is null)
            .Select(e => (Lines.LineOf(e.Start), File.Text.Substring(e.Start, e.Length).Replace('\u00A0', ' ')))
            .ToList();

        Assert.All(
            Gold.GetProperty("drop").EnumerateArray(),
            drop => Assert.Contains((drop.GetProperty("line").GetInt32(), drop.GetProperty("text").GetString()!), dropped));
        Assert.All(
            Gold.GetProperty("metadata").EnumerateArray(),
            data => Assert.Contains((data.GetProperty("line").GetInt32(), data.GetProperty("text").GetString()!), dropped));
        Assert.Equal(7, dropped.Count);
    }

    [Fact]
    public void Read_RealSeed_KeepsMetadataAsData()
    {
        var expected = new DocumentHeader(
            "Top 10 News Stories on 2023 Lancang-Mekong Cooperation", "China Report ASEAN", "PRNewswire", "BEIJING", null, 2023, "en");

        Assert.Equal(expected, Reading.Header);
        Assert.StartsWith("Linked by mountains and rivers", Reading.Blocks[0].Text, StringComparison.Ordinal);
        Assert.StartsWith("The 2023 Training Program", Reading.Blocks[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_RealSeed_FlagsWhatIsLost()
    {
        Assert.Collection(
            Reading.Problems,
            date => Assert.True(date.Line == 5 && date.Message.StartsWith("The date of the release is lost", StringComparison.Ordinal)),
            name => Assert.True(name.Line == 47 && name.Message.Contains("after “Chinese Foreign Minister”", StringComparison.Ordinal)));
    }

    [Fact]
    public void Read_RealSeed_KeepsEveryHeadingAndParagraphOnItsLine()
    {
        Assert.Equal(61, Reading.Blocks.Count);
        Assert.All(Reading.Blocks, b => Assert.True(b is { Kind: BlockKind.Paragraph, Level: 0, Language: "en" }));
        Assert.Contains(Reading.Blocks, b => b.Line == 31 && b.Text.EndsWith("propelling collaboration across various areas", StringComparison.Ordinal));
    }

    private static SeedBlock Block(int line) => Reading.Blocks.Single(b => b.Line == line);
}
