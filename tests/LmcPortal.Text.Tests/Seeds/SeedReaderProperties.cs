using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LmcPortal.Text.Seeds;

namespace LmcPortal.Text.Tests.Seeds;

/// <summary>What must hold for every document, shown on generated ones.</summary>
public sealed class SeedReaderProperties
{
    private static readonly string[] Pieces =
    [
        "Title of the Day", "BEIJING, Dec. 25, 2023 /PRNewswire/ -- ", "Growers met in Kunming.", "ChinaLaos, and Thailand", "the ChinaVietnam border", "betweenChina and",
        "Plan(2023-2027).Then", "word ,", "Share This", "Comments (3)", "Source: River News", "River News: Title of the Day", "Photo: a boat", "- item", "1. item", "## Head", "---",
        "> quoted", "**bold**", "[link](https://example.org)", "&amp;", "&nbsp;", "<p>", "</p>", "<b>", "<br>", "<nav>", "</nav>", "<script>", "</script>", "<!--", "-->", "<h2>", "<",
        "澜湄合作", "来源：新华社", "新华社北京12月25日电", "ស្រុក\u200Bខ្មែរ", "ລາວ", "မြန်မာ", "ไทย", "Việt Nam", "\u00A0", "  ", "\t", "\u200B", "\u00AD", "\uFEFF", "\u2028", "\n", "\n\n", "\r\n", "\r", " ",
        " ", ". ", "2023", "Foreign Minister, a member", "Media Contact:", "[Photo/Xinhua]", "Editor: A", "`", "*", "_", "\\", "[", "]", "![", "\0", "\uD83D", "title: \"x", "date: 2024-01-02",
    ];

    private static readonly string[] Endings = [".txt", ".md", ".html"];

    public static Arbitrary<SeedFile> Documents() => Arb.From(
        from pieces in Gen.ListOf(Gen.Elements(Pieces))
        from ending in Gen.Elements(Endings)
        from front in Gen.Elements("", "---\n", "\uFEFF")
        select new SeedFile("a" + ending, front + string.Concat(pieces)));

    [Property(Arbitrary = [typeof(SeedReaderProperties)], MaxTest = 500)]
    public void Spans_AnyDocument_TileItExactly(SeedFile file)
    {
        var spans = EditList.Combine(SeedReader.Read(file).Edits).Tile(file.Text.Length);

        var at = 0;
        foreach (var span in spans)
        {
            Assert.Equal(at, span.Start);
            Assert.True(span.Length > 0);
            at = span.End;
        }

        Assert.Equal(file.Text.Length, at);
    }

    [Property(Arbitrary = [typeof(SeedReaderProperties)], MaxTest = 500)]
    public void KeptText_AnyDocument_IsTheTitleAndTheBlocks(SeedFile file)
    {
        var reading = SeedReader.Read(file);

        var kept = EditList.Combine(reading.Edits).Apply(file.Text, 0, file.Text.Length);
        var blocks = string.Concat(reading.Blocks.Select(b => b.Text));

        // The title may stand in the text or come from a head; its words are kept between the blocks then.
        var rest = Visible(kept);
        var withTitle = Visible(reading.Header.Title ?? "");
        Assert.True(rest == Visible(blocks) || Visible(kept).Length == Visible(blocks).Length + withTitle.Length, $"kept: {rest}\nblocks: {Visible(blocks)}");
    }

    [Property(Arbitrary = [typeof(SeedReaderProperties)], MaxTest = 500)]
    public void Blocks_AnyDocument_AreTrimmedOrderedAndOfTheirSpans(SeedFile file)
    {
        var reading = SeedReader.Read(file);

        var edits = EditList.Combine(reading.Edits);
        var at = 0;
        foreach (var block in reading.Blocks)
        {
            Assert.True(block.Start >= at && block.Text.Length > 0 && block.Text == block.Text.Trim());
            Assert.DoesNotContain('\n', block.Text);
            Assert.Equal(block.Text, edits.Apply(file.Text, block.Start, block.Length));
            Assert.Equal(new LineIndex(file.Text).LineOf(block.Start), block.Line);
            at = block.Start + block.Length;
        }
    }

    [Property(Arbitrary = [typeof(SeedReaderProperties)], MaxTest = 500)]
    public void Read_CleanedTextAgain_RepairsNothingMore(SeedFile file)
    {
        // A second dateline, or one further down, would be taken for the document's own the second time.
        if (file.Text.Contains('电', StringComparison.Ordinal) || file.Text.Contains("PRN", StringComparison.Ordinal))
        {
            return;
        }

        var first = SeedReader.Read(file);
        var cleaned = string.Join("\n\n", first.Blocks.Select(b => b.Text).Prepend(first.Header.Title ?? "A Title That Stands Here"));

        var second = SeedReader.Read(new SeedFile("a.txt", cleaned));

        Assert.DoesNotContain(second.Edits, e => e.Replacement is not null);
    }

    [Property(MaxTest = 500)]
    public void Read_AnyString_NeverThrows(string? text)
    {
        foreach (var ending in Endings)
        {
            SeedReader.Read(new SeedFile("a" + ending, text ?? ""));
        }
    }

    [Property(MaxTest = 500)]
    public void Decode_AnyBytes_GivesTextOrASentence(byte[] bytes)
    {
        var decoded = SeedDecoder.Decode(bytes);

        Assert.Equal(decoded.IsReadable, decoded.Text is not null);
        Assert.True(decoded.IsReadable || decoded.Refusal.EndsWith('.'));
    }

    private static string Visible(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
