using LmcPortal.Text.Seeds.Reading;
using LmcPortal.Text.Words;

namespace LmcPortal.Text.Seeds.Cleaning;

/// <summary>Drops lines that are furniture of a page or a wire, not text. A rule sees whole short lines only, never a part of running text.</summary>
internal static class WidgetCleaner
{
    private const int LongestContactLine = 120;
    private const int MostContactLines = 8;
    private const string OtherPage = "link to another page";

    /// <summary>Returns the draft without such lines, each dropped for its reason.</summary>
    public static SeedDraft Clean(SeedDraft draft)
    {
        var dropped = new Dictionary<DraftBlock, string>();
        var relatedList = false;
        var openList = false;
        var contactLines = 0;
        for (var i = 0; i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            var text = block.End - block.Start <= WidgetLine.Longest * 4 ? draft.TextOf(block).Text.Trim() : null;
            contactLines = text is not null && IsContactLine(text, block, contactLines) ? contactLines - 1 : 0;
            var reason = text switch
            {
                null => null,
                _ when contactLines > 0 => "media contact",
                _ when (relatedList && block.Kind == BlockKind.ListItem) || (openList && IsLink(text, draft, i)) => OtherPage,
                _ => WidgetLine.Reason(text),
            };

            if (text is not null && WidgetLine.OpensContacts(text))
            {
                (reason, contactLines) = ("media contact", MostContactLines + 1);
            }

            relatedList = reason == OtherPage;
            openList = relatedList && (openList || (WidgetLine.OpensList(text!) && (i == 0 || !StandsClose(draft, i))));
            if (reason is not null)
            {
                dropped[block] = reason;
            }
        }

        var rest = draft.Without(dropped);
        return rest.With(rest.Blocks.Select(rest.TextOf).SelectMany(Credits));
    }

    // Titles of other pages stand close under "Related News" when that stands apart from the text; a sentence or a blank line ends them.
    private static bool IsLink(string text, SeedDraft draft, int i) =>
        draft.Blocks[i].Kind == BlockKind.Paragraph && text.Length is > 0 and <= LongestContactLine && !Sentences.IsClosed(text) && StandsClose(draft, i);

    // No blank line, and no mark of another format, between a block and the one before it.
    private static bool StandsClose(SeedDraft draft, int i)
    {
        var gap = draft.File.Text.AsSpan(draft.Blocks[i - 1].End, Math.Max(0, draft.Blocks[i].Start - draft.Blocks[i - 1].End));
        var ends = Math.Max(gap.Count('\n'), gap.Count('\r'));
        return ends == 1 && gap.Trim().IsEmpty;
    }

    private static IEnumerable<SourceEdit> Credits(BlockText block)
    {
        var credit = WidgetLine.CreditStart(block.Text);
        if (credit > 0)
        {
            var blank = block.Text[credit - 1] == ' ' ? 1 : 0;
            yield return block.Edit(credit - blank, block.Text.Length, null, "photo credit");
        }
    }

    // Under "Media Contact" come names, numbers and addresses; a sentence, a heading or the wire's source line ends them.
    private static bool IsContactLine(string text, DraftBlock block, int left) =>
        left > 1 && block.Kind != BlockKind.Heading && text.Length <= LongestContactLine
        && !text.StartsWith("SOURCE ", StringComparison.Ordinal) && !text.StartsWith("Source:", StringComparison.OrdinalIgnoreCase)
        && !text.StartsWith("About ", StringComparison.Ordinal) && !(text.Length > 60 && text[^1] is '.' or '。' or '!' or '?');
}
