using LmcPortal.Web.Links;

namespace LmcPortal.Web.Records;

/// <summary>A story's place in a collection.</summary>
public sealed record PlaceRecord(string Collection, string Name, int Rank)
{
    public static readonly RecordShape Shape = new ShapeOf<PlaceRecord>("place", "A story’s place in a collection.")
        .Text("id", "Id", "Slug of the collection.", p => p.Collection)
        .Address("url", "Address", "Of the collection.", p => PortalLinks.Collection(p.Collection))
        .Text("name", "Name", "Of the collection.", p => p.Name)
        .Number("rank", "Rank", "Place in it, from 1.", p => p.Rank)
        .Build();
}
