using LmcPortal.Text.Seeds;

namespace LmcPortal.Text.Tests.Seeds.Documents;

public sealed class WordTextTests
{
    [Fact]
    public void Decode_WordDocument_KeepsHeadingsListsAndTablesAsAnOutline()
    {
        var body = WordFile.Paragraph("The River in 2025", "Titre") + WordFile.Paragraph("A bridge opens", "Own")
            + "<w:p><w:r><w:t>Carts </w:t></w:r><w:r><w:tab/><w:t>crossed &lt;it&gt;</w:t></w:r><w:del><w:r><w:delText>never</w:delText></w:r></w:del><w:r><w:instrText>HYPERLINK</w:instrText></w:r></w:p>"
            + WordFile.Paragraph("in May", "Puce") + "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>in June</w:t></w:r></w:p>"
            + $"<w:tbl><w:tr><w:tc>{WordFile.Paragraph("Year")}</w:tc><w:tc>{WordFile.Paragraph("Carts")}</w:tc></w:tr><w:tr><w:tc>{WordFile.Paragraph("2025")}</w:tc><w:tc>{WordFile.Paragraph("40")}</w:tc></w:tr></w:tbl>"
            + "<w:p><w:r><w:t>End</w:t></w:r></w:p>";

        var decoded = SeedDecoder.Decode(WordFile.Of(body));

        Assert.Equal("# The River in 2025\n\n## A bridge opens\n\nCarts  crossed <it>\n\n- in May\n\n- in June\n\nYear | Carts\n\n2025 | 40\n\nEnd\n\n", decoded.Text);
        Assert.Equal(("Word", SeedFormat.Outline), (decoded.Encoding, decoded.Format));
    }

    [Fact]
    public void Parse_WordDocumentUnderAnyName_FindsItsStories()
    {
        string[] headings = ["Fruit travels by boat", "A school opens"];
        string[] lines = ["Growers sold two hundred tons of fruit in May.", "Boats carried most of it down the river."];
        var body = WordFile.Paragraph("Two stories of 2025", "Titre") + string.Concat(headings.Select(h =>
            WordFile.Paragraph(h, "Titre1") + string.Concat(lines.Select(l => WordFile.Paragraph(l)))));

        var parsed = SeedParser.Parse(SeedDecoder.Decode(WordFile.Of(body)).ToFile("release.txt"));

        Assert.Equal("Two stories of 2025", parsed.Document.Title);
        Assert.Equal(headings, parsed.Stories.Select(s => s.Heading));
        Assert.Equal(lines, parsed.Stories[1].Paragraphs.Select(p => p.Text));
    }

    [Fact]
    public void Decode_BombEmptyOrBroken_IsRefusedWithWhatToDo()
    {
        var whole = WordFile.Of(WordFile.Paragraph("Text"));

        Assert.Contains("unpacks to far more", SeedDecoder.Decode(WordFile.Of(WordFile.Paragraph(new string('a', 40_000_000)))).Refusal, StringComparison.Ordinal);
        Assert.Contains("unpacks to far more", SeedDecoder.Decode(WordFile.Of(WordFile.Paragraph("a"), new string(' ', 3_000_000))).Refusal, StringComparison.Ordinal);
        Assert.Contains("3000 files", SeedDecoder.Decode(WordFile.Zip(Enumerable.Range(0, 3000).Select(i => ($"word/{i}.xml", "")))).Refusal, StringComparison.Ordinal);
        Assert.Contains("no text", SeedDecoder.Decode(WordFile.Of("<w:p/>")).Refusal, StringComparison.Ordinal);
        Assert.Contains("damaged", SeedDecoder.Decode(whole.AsSpan(0, whole.Length / 2)).Refusal, StringComparison.Ordinal);
        Assert.Contains("damaged", SeedDecoder.Decode(WordFile.Of("<w:p>")).Refusal, StringComparison.Ordinal);
        Assert.Contains("damaged", SeedDecoder.Decode(WordFile.Zip([("word/document.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")])).Refusal, StringComparison.Ordinal);
        Assert.Contains("an Excel document", SeedDecoder.Decode(WordFile.Zip([("xl/workbook.xml", "<a/>")])).Refusal, StringComparison.Ordinal);
        Assert.Contains("old Word (.doc)", SeedDecoder.Decode([0xD0, 0xCF, 0x11, 0xE0, 1, 2]).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Decode_DeeplyNestedTables_DoesNotExhaustTheStack()
    {
        var body = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 20_000)) + WordFile.Paragraph("Deep") + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 20_000));

        Assert.Equal("Deep\n\n", SeedDecoder.Decode(WordFile.Of(body)).Text);
    }
}
