using LmcPortal.Web.Links;

namespace LmcPortal.Web.Records;

/// <summary>An ordered set of stories as data.</summary>
public sealed record CollectionRecord(string Id, string Name, string Title, string Language, int? Year, string Introduction, string? Publisher, IReadOnlyList<string> Stories)
{
    public static readonly RecordShape Shape = new ShapeOf<CollectionRecord>("collection", "An ordered set of stories.")
        .Text("id", "Id", "Its name in data and in its address.", c => c.Id)
        .Address("url", "Address", "Its permanent address.", c => PortalLinks.Collection(c.Id))
        .Text("name", "Name", "Its short name.", c => c.Name)
        .Text("title", "Title", "Its title as the source has it.", c => c.Title)
        .Text("language", "Language", "ISO 639-1 code.", c => c.Language)
        .Number("year", "Year", "The year it is about.", c => c.Year, mayBeNull: true)
        .Text("introduction", "Introduction", "The source’s introduction, Markdown; may be empty.", c => c.Introduction)
        .Text("publisher", "Publisher", "Who published the source.", c => c.Publisher, mayBeNull: true)
        .Texts("stories", "Stories", "Ids of its published stories, by rank.", c => c.Stories)
        .Text("licence", "Licence", "What may be done with it.", _ => Licence.Prose)
        .Build();
}
