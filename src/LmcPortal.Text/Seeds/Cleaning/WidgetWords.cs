using LmcPortal.Text.Seeds.Reading;

namespace LmcPortal.Text.Seeds.Cleaning;

/// <summary>The lines of <c>widgets.json</c>, by the reason for which they are dropped. All lower case.</summary>
/// <param name="Whole">Lines that are a widget when nothing else stands on them.</param>
/// <param name="Opening">Words that make a short line a widget when it opens with them.</param>
/// <param name="Lists">Lines among the whole ones that stand over a list of other pages' titles.</param>
/// <param name="Contacts">Lines that open a block of addresses and telephone numbers.</param>
internal sealed record WidgetWords(
    IReadOnlyDictionary<string, IReadOnlyList<string>> Whole, IReadOnlyDictionary<string, IReadOnlyList<string>> Opening,
    IReadOnlyList<string> Lists, IReadOnlyList<string> Contacts)
{
    /// <summary>The lists, read once.</summary>
    public static WidgetWords Instance { get; } = EmbeddedData.Read<WidgetWords>("widgets.json");
}
