using LmcPortal.Web.Search;

namespace LmcPortal.Web.Records;

/// <summary>A thing that a search has found, as data.</summary>
public static class SearchRecord
{
    public static readonly RecordShape Shape = new ShapeOf<SearchResult>("result", "A thing that a search has found.")
        .Text("id", "Id", "Its name in data; with its kind it is the only one.", r => r.Id)
        .Address("url", "Address", "Its permanent address.", r => r.Path)
        .Text("kind", "Kind", "story, figure, document, event, project or collection.", r => r.Kind.ToString().ToLowerInvariant())
        .Text("title", "Title", "A story’s title, an outcome’s number or name, a collection’s name.", r => r.Title.Text)
        .Text("language", "Language", "ISO 639-1 code of its words.", r => r.Language)
        .Text("excerpt", "Excerpt", "Where its text speaks of what was looked for, word for word.", r => r.Excerpt?.Text, mayBeNull: true)
        .Texts("found", "Found", "What was found in title, excerpt and place, as it stands there.", r => r.Found)
        .Text("place", "Place", "Heading of the section, or title of the story, that the excerpt is from.", r => r.Place?.Name.Text, mayBeNull: true)
        .Address("placeUrl", "Address of the place", "Opens the section or the sentence.", r => r.Place?.Path, mayBeNull: true)
        .Build();
}
