using LmcPortal.Text.Seeds.Headers;
using LmcPortal.Text.Seeds.Reading;
using LmcPortal.Text.Words;

namespace LmcPortal.Text.Seeds.Cleaning;

/// <summary>
/// Drops the lines a mail program sets over a release: "From: ...", "To: ...", "Subject: ...". The subject stays when the release has no title of its
/// own, and a line of date stays for the header to read.
/// </summary>
internal static class MailHeadCleaner
{
    private const int FewestLines = 2;
    private const int LongestHead = 12;
    private const int LongestLabel = 20;

    private static readonly WidgetWords Words = WidgetWords.Instance;

    /// <summary>Returns the draft without the head; a document that opens with fewer than two such lines has none.</summary>
    public static SeedDraft Clean(SeedDraft draft)
    {
        var head = draft.Blocks.Take(LongestHead).TakeWhile(b => LabelOf(draft, b).Length > 0).ToList();
        if (draft.File.Format != SeedFormat.PlainText || head.Count < FewestLines)
        {
            return draft;
        }

        var next = draft.Blocks.Count > head.Count ? draft.TextOf(draft.Blocks[head.Count]).Text.Trim() : "";
        var hasTitle = next.Length > 0 && !Sentences.IsClosed(next) && DatelineReader.Read(next) is null;
        var subject = hasTitle ? null : head.Find(b => Words.MailSubjects.Contains(LabelOf(draft, b)));
        var dropped = head.Where(b => b != subject && !Words.MailDates.Contains(LabelOf(draft, b))).ToDictionary(b => b, _ => "mail head");
        var rest = draft.Without(dropped);
        return subject is null ? rest : rest.With([MarkOf(rest.TextOf(subject))]);
    }

    // What stands in front of the first colon, when it is a label of a mail's head; otherwise nothing.
    private static string LabelOf(SeedDraft draft, DraftBlock block)
    {
        var text = block.Kind == BlockKind.Paragraph && block.End - block.Start <= WidgetLine.Longest * 4 ? draft.TextOf(block).Text.TrimStart() : "";
        var colon = text.AsSpan(0, Math.Min(text.Length, LongestLabel)).IndexOfAny(":：");
        var label = colon > 0 ? text[..colon].TrimEnd().ToLowerInvariant() : "";
        return Words.MailHeads.Contains(label) || Words.MailDates.Contains(label) || Words.MailSubjects.Contains(label) ? label : "";
    }

    private static SourceEdit MarkOf(BlockText subject)
    {
        var end = subject.Text.AsSpan().IndexOfAny(":：") + 1;
        while (end + 1 < subject.Text.Length && char.IsWhiteSpace(subject.Text[end]))
        {
            end++;
        }

        return subject.Edit(0, end, null, "mail head");
    }
}
