using LmcPortal.Text.Seeds.Cleaning;
using LmcPortal.Text.Seeds.Corrections;
using LmcPortal.Text.Seeds.Headers;
using LmcPortal.Text.Seeds.Reading;
using LmcPortal.Text.Seeds.Repairing;

namespace LmcPortal.Text.Seeds;

/// <summary>
/// Reads a decoded document into clean blocks. Every change is an edit of the source with a reason; what is not edited is kept.
/// Pure and linear in the length of the text; never throws for what a document contains.
/// </summary>
public static class SeedReader
{
    /// <summary>Runs the reading stages in order and returns what the splitting stages start from.</summary>
    public static SeedReading Read(SeedFile file) => Read(file, CorrectionPlan.None);

    /// <summary>Runs them with an editor's corrections, which come first.</summary>
    internal static SeedReading Read(SeedFile file, CorrectionPlan plan)
    {
        var draft = DraftCorrector.Correct(Open(file), plan);
        draft = CharacterCleaner.Clean(draft);
        draft = WidgetCleaner.Clean(MailHeadCleaner.Clean(draft));
        draft = WordRepairer.FlagUnclear(WordRepairer.Repair(draft));
        var (header, body) = HeaderReader.Read(draft);

        // Once more: words may have stood glued to a dateline that is gone now.
        body = LostNameFinder.Find(WordRepairer.Repair(body));
        return ReadingBuilder.Build(draft, body, header);
    }

    private static SeedDraft Open(SeedFile file) => file.Format switch
    {
        SeedFormat.Markdown => MarkdownReader.Read(file),
        SeedFormat.Html => HtmlReader.Read(file),
        SeedFormat.Outline => OutlineReader.Read(file),
        _ => PlainTextReader.Read(file),
    };
}
