using System.IO.Compression;
using System.Text;

namespace LmcPortal.Text.Tests.Seeds.Documents;

/// <summary>Word documents made up of the few parts the reader looks at.</summary>
internal static class WordFile
{
    public const string Styles = """
        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
          <w:style w:type="paragraph" w:styleId="Titre"><w:name w:val="Title"/></w:style>
          <w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style>
          <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Release headline"/><w:basedOn w:val="Titre1"/></w:style>
          <w:style w:type="paragraph" w:styleId="Puce"><w:name w:val="List Bullet"/><w:pPr><w:numPr/></w:pPr></w:style>
        </w:styles>
        """;

    public static byte[] Of(string body, string? styles = Styles) => Zip(
        [("word/document.xml", $"""<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>"""), .. styles is null ? [] : new[] { ("word/styles.xml", styles) }]);

    public static string Paragraph(string text, string? style = null) =>
        $"""<w:p>{(style is null ? "" : $"""<w:pPr><w:pStyle w:val="{style}"/></w:pPr>""")}<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>""";

    public static byte[] Zip(IEnumerable<(string Name, string Text)> parts)
    {
        using var bytes = new MemoryStream();
        using (var package = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = package.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
