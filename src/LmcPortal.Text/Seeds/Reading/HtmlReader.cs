namespace LmcPortal.Text.Seeds.Reading;

internal static class HtmlReader
{
    public static SeedDraft Read(SeedFile file) => PlainTextReader.Read(file);
}
