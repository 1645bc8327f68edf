using System.Xml;

namespace LmcPortal.Text.Seeds.Documents;

/// <summary>Opens the XML of a Word document without anything that XML could fetch or blow up.</summary>
internal static class WordXml
{
    /// <summary>The namespace of nearly every element of a document.</summary>
    public const string Words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The same in the strict form of the format.</summary>
    public const string StrictWords = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>A reader that knows no document types, resolves nothing and is never deeper in memory than one element.</summary>
    public static XmlReader Open(byte[] part) => XmlReader.Create(
        new MemoryStream(part), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true });

    /// <summary>True on an element of a Word document.</summary>
    public static bool IsWord(this XmlReader xml) => xml.NamespaceURI is Words or StrictWords;

    /// <summary>The element's <c>w:val</c>; null without one.</summary>
    public static string? Value(this XmlReader xml) => xml.GetAttribute("val", xml.NamespaceURI);
}
