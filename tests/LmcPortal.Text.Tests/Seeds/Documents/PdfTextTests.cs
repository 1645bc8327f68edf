using System.Globalization;
using System.Text;
using LmcPortal.Text.Seeds;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace LmcPortal.Text.Tests.Seeds.Documents;

public sealed class PdfTextTests
{
    [Fact]
    public void Decode_PdfWithText_GivesItsLinesInOrder()
    {
        var decoded = SeedDecoder.Decode(Pdf("A bridge opens on the river", "The bridge carries carts and people.", "It was built in two years."));

        Assert.True(decoded.IsReadable, decoded.Refusal);
        Assert.Equal(("PDF", SeedFormat.PlainText), (decoded.Encoding, decoded.Format));
        Assert.Equal(
            ["A bridge opens on the river", "The bridge carries carts and people.", "It was built in two years."],
            decoded.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Trim()));
    }

    [Fact]
    public void Decode_EmptyLockedOrBrokenPdf_IsRefusedWithWhatToDo()
    {
        Assert.Contains("no text", SeedDecoder.Decode(Pdf()).Refusal, StringComparison.Ordinal);
        Assert.Contains("locked with a password", SeedDecoder.Decode(Locked()).Refusal, StringComparison.Ordinal);
        Assert.Contains("damaged", SeedDecoder.Decode(Encoding.ASCII.GetBytes("%PDF-1.7\nthis is none")).Refusal, StringComparison.Ordinal);
    }

    private static byte[] Pdf(params string[] lines)
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        var page = builder.AddPage(PageSize.A4);
        for (var i = 0; i < lines.Length; i++)
        {
            page.AddText(lines[i], 12, new PdfPoint(60, 780 - (i * 40)), font);
        }

        return builder.Build();
    }

    // A file whose keys belong to a password nobody has.
    private static byte[] Locked()
    {
        var key = string.Concat(Enumerable.Repeat("7F", 32));
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>",
            $"<</Filter/Standard/V 1/R 2/O<{key}>/U<{key}>/P -4>>",
        ];
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var xref = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n").Append(string.Concat(offsets.Select(o => $"{o:D10} 00000 n \n")));
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Length + 1}/Root 1 0 R/Encrypt 4 0 R/ID[<00112233445566778899AABBCCDDEEFF><00112233445566778899AABBCCDDEEFF>]>>\nstartxref\n{xref}\n%%EOF");
        return Encoding.ASCII.GetBytes(file.ToString());
    }
}
