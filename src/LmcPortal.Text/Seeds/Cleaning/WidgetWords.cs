using LmcPortal.Text.Seeds.Reading;

namespace LmcPortal.Text.Seeds.Cleaning;

/// <summary>The lines of <c>widgets.json</c>, by the reason for which they are dropped. All lower case.</summary>
/// <param name="Whole">Lines that are a widget when nothing else stands on them.</param>
/// <param name="Opening">Words that make a short line a widget when it opens with them.</param>
/// <param name="Lists">Lines among the whole ones that stand over a list of other pages' titles.</param>
/// <param name="Contacts">Lines that open a block of addresses and telephone numbers.</param>
/// <param name="MailHeads">Labels of the lines over a mail, but for those of its date and subject.</param>
/// <param name="MailDates">Labels of a mail's date.</param>
/// <param name="MailSubjects">Labels of a mail's subject.</param>
internal sealed record WidgetWords(
    IReadOnlyDictionary<string, IReadOnlyList<string>> Whole, IReadOnlyDictionary<string, IReadOnlyList<string>> Opening,
    IReadOnlyList<string> Lists, IReadOnlyList<string> Contacts,
    IReadOnlyList<string> MailHeads, IReadOnlyList<string> MailDates, IReadOnlyList<string> MailSubjects)
{
    /// <summary>The lists, read once.</summary>
    public static WidgetWords Instance { get; } = EmbeddedData.Read<WidgetWords>("widgets.json");
}
