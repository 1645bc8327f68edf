using System.Globalization;
using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using UglyToad.PdfPig.Exceptions;

namespace LmcPortal.Text.Seeds.Documents;

/// <summary>Takes the text out of a PDF, line by line in the order a reader follows. Nothing in it is run, and nothing outside it is fetched.</summary>
internal static class PdfText
{
    /// <summary>Most pages read.</summary>
    public const int MaxPages = 400;

    // A page of a scan may carry a page number or a stamp as text.
    private const int FewestLettersOfAPage = 20;

    /// <summary>The text or a refusal; null when the bytes are no PDF.</summary>
    public static DecodedSeed? Read(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith("%PDF-"u8))
        {
            return null;
        }

        try
        {
            using var document = PdfDocument.Open(bytes.ToArray(), new ParsingOptions { UseLenientParsing = true });
            return document.NumberOfPages > MaxPages
                ? Refuse(string.Create(CultureInfo.InvariantCulture, $"The PDF has {document.NumberOfPages} pages and {MaxPages} is the most; split it into several documents."))
                : TextOf(document);
        }
        catch (PdfDocumentEncryptedException)
        {
            return Refuse("The PDF is locked with a password; save it without one, or paste its text.");
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Whatever is wrong inside a stranger's file, its reader says in its own words; an editor needs to know what to do.
            return Refuse("The PDF is damaged or of a kind that cannot be read; open it, copy its text and paste that.");
        }
    }

    private static DecodedSeed TextOf(PdfDocument document)
    {
        var text = new StringBuilder();
        foreach (var page in document.GetPages())
        {
            if (page.Letters.Count < FewestLettersOfAPage && page.NumberOfImages > 0)
            {
                return Refuse($"Page {page.Number} of the PDF is a picture without text, as scanners make them; run text recognition over it, or type its text and paste that.");
            }

            // Fonts without a table of characters give zeros, which no store of text takes.
            text.Append(ContentOrderTextExtractor.GetText(page, addDoubleNewline: true).Replace("\0", "", StringComparison.Ordinal).ReplaceLineEndings("\n").Trim('\n')).Append("\n\n");
            if (text.Length > SeedDecoder.MaxBytes)
            {
                return Refuse("The PDF holds more text than any release; split it into several documents.");
            }
        }

        return text.ToString().AsSpan().Trim().IsEmpty
            ? Refuse("The PDF holds no text; type it, or paste it from where it can be copied.")
            : new DecodedSeed(text.ToString(), "PDF", null) { Format = SeedFormat.PlainText };
    }

    private static DecodedSeed Refuse(string sentence) => new(null, null, sentence);
}
