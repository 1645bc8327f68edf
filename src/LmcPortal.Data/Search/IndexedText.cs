namespace LmcPortal.Data.Search;

/// <summary>What the index is told of a public entry.</summary>
/// <param name="Id">Id of the <see cref="Publication.PublicEntry"/>.</param>
/// <param name="Titles">Its names, one for each; never empty.</param>
/// <param name="Headings">Headings of its parts in reading order; may be empty.</param>
/// <param name="Paragraphs">The rest of what readers see of it, plain text; may be empty. A phrase is never found across two of them.</param>
/// <param name="Tags">As <see cref="Publication.PublicTags"/> writes them.</param>
public sealed record IndexedText(int Id, IReadOnlyList<string> Titles, IReadOnlyList<string> Headings, IReadOnlyList<string> Paragraphs, string Tags);
