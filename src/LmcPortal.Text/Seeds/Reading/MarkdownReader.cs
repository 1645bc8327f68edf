namespace LmcPortal.Text.Seeds.Reading;

internal static class MarkdownReader
{
    public static SeedDraft Read(SeedFile file) => PlainTextReader.Read(file);
}
