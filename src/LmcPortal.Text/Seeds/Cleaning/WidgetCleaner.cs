using LmcPortal.Text.Seeds.Reading;

namespace LmcPortal.Text.Seeds.Cleaning;

/// <summary>Drops lines that are furniture of a page or a wire, not text. A rule sees whole short lines only, never a part of running text.</summary>
internal static class WidgetCleaner
{
    private const int LongestContactLine = 120;
    private const int MostContactLines = 8;

    /// <summary>Returns the draft without such lines, each dropped for its reason.</summary>
    public static SeedDraft Clean(SeedDraft draft)
    {
        var dropped = new Dictionary<DraftBlock, string>();
        var relatedList = false;
        var contactLines = 0;
        foreach (var block in draft.Blocks)
        {
            var text = block.End - block.Start <= WidgetLine.Longest * 4 ? draft.TextOf(block).Text.Trim() : null;
            contactLines = text is not null && IsContactLine(text, block, contactLines) ? contactLines - 1 : 0;
            var reason = text switch
            {
                null => null,
                _ when contactLines > 0 => "media contact",
                _ when relatedList && block.Kind == BlockKind.ListItem => "link to another page",
                _ => WidgetLine.Reason(text),
            };

            if (text is not null && WidgetLine.OpensContacts(text))
            {
                (reason, contactLines) = ("media contact", MostContactLines + 1);
            }

            relatedList = reason == "link to another page";
            if (reason is not null)
            {
                dropped[block] = reason;
            }
        }

        var rest = draft.Without(dropped);
        return rest.With(rest.Blocks.Select(rest.TextOf).SelectMany(Credits));
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
