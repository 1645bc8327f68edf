namespace LmcPortal.Text.Seeds.Reading;

/// <summary>Reads a page or a fragment of one. Lenient, linear, and exact about where every character came from.</summary>
internal static class HtmlReader
{
    /// <summary>Reads a whole document.</summary>
    public static SeedDraft Read(SeedFile file)
    {
        var walker = new HtmlWalker(file.Text, 0, file.Text.Length);
        walker.Walk();
        return new SeedDraft(file, walker.Blocks, EditList.Empty.With(walker.Edits), walker.Facts, []);
    }
}
