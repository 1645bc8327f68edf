using LmcPortal.Text.Seeds.Reading;

namespace LmcPortal.Text.Seeds.Repairing;

/// <summary>The word lists of <c>repairs.json</c>. All but the names are lower case.</summary>
internal sealed record RepairWords(
    HashSet<string> Names, HashSet<string> WordsBefore, HashSet<string> DateOpeners, HashSet<string> Determiners, HashSet<string> NotNouns,
    HashSet<string> Months, HashSet<string> Abbreviations, HashSet<string> DomainEndings)
{
    /// <summary>The lists, read once.</summary>
    public static RepairWords Instance { get; } = EmbeddedData.Read<RepairWords>("repairs.json");
}
