using LmcPortal.Data.Publication;

namespace LmcPortal.Web.Search;

/// <summary>A thing that was found, with what a reader judges it by.</summary>
/// <param name="Id">Its name in data.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Path">Its page.</param>
/// <param name="Language">Of its words: ISO 639-1.</param>
/// <param name="Title">Its title, an outcome's number or name.</param>
/// <param name="Excerpt">Where its text speaks of what is looked for; null when it has no text.</param>
/// <param name="Place">Where in it, or in which story, that stands; null when there is no such place.</param>
/// <param name="Facts">Date, publisher, countries: what is known of it, in words.</param>
public sealed record SearchResult(
    string Id, PublicKind Kind, string Path, string Language, MarkedText Title, MarkedText? Excerpt, ResultPlace? Place, IReadOnlyList<string> Facts)
{
    /// <summary>What was looked for, as it stands in title, excerpt and the name of the place; each once.</summary>
    public IReadOnlyList<string> Found =>
        [.. Title.Parts.Concat(Excerpt?.Parts ?? []).Concat(Place?.Name.Parts ?? []).Where(p => p.IsMarked).Select(p => p.Text).Distinct(StringComparer.Ordinal)];
}
