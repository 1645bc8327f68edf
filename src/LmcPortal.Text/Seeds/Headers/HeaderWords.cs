using LmcPortal.Text.Seeds.Reading;

namespace LmcPortal.Text.Seeds.Headers;

/// <summary>The word lists of <c>headers.json</c>.</summary>
internal sealed record HeaderWords(
    IReadOnlyList<string> Agencies, IReadOnlyList<string> AgencyEndings, IReadOnlyList<string> Places, IReadOnlyList<string> NotPlaces,
    IReadOnlyList<string> SourceLabels, IReadOnlyList<string> BylineLabels, IReadOnlyList<string> DateLabels, IReadOnlyList<IReadOnlyList<string>> Months,
    IReadOnlyList<string> Offices, IReadOnlyList<string> Demonyms)
{
    /// <summary>The lists, read once.</summary>
    public static HeaderWords Instance { get; } = EmbeddedData.Read<HeaderWords>("headers.json");

    /// <summary>True when the list holds the word, whatever its case.</summary>
    public static bool Holds(IReadOnlyList<string> list, string word) => list.Contains(word, StringComparer.OrdinalIgnoreCase);
}
