using LmcPortal.Text.Themes;
using LmcPortal.Web.Links;

namespace LmcPortal.Web.Records;

/// <summary>A node of the 3+5+X framework as data.</summary>
public sealed record ThemeRecord(string Id, ThemeKind Kind, string? Pillar, int Order, string Label, string Description, int Stories, int Outcomes)
{
    public static readonly RecordShape Shape = new ShapeOf<ThemeRecord>("theme", "A pillar, priority area or further field of the LMC’s 3+5+X framework.")
        .Text("id", "Id", "Its slug: its name in data and in its address.", t => t.Id)
        .Address("url", "Address", "Its page.", t => PortalLinks.Theme(t.Id))
        .Text("kind", "Kind", "pillar, priority area or X, as the framework has it.", t => t.Kind.ToString().ToLowerInvariant())
        .Text("pillar", "Pillar", "Slug of its pillar; null for a pillar.", t => t.Pillar, mayBeNull: true)
        .Number("order", "Order", "Place among its siblings, from 1.", t => t.Order)
        .Text("label", "Label", "As readers see it.", t => t.Label)
        .Text("description", "Description", "What it covers.", t => t.Description)
        .Number("storyCount", "Stories", "Published stories with the theme, or with a theme of the pillar.", t => t.Stories)
        .Number("outcomeCount", "Outcomes", "Outcomes of the theme, or of a theme of the pillar.", t => t.Outcomes)
        .Text("licence", "Licence", "What may be done with it.", _ => Licence.Own)
        .Build();
}
