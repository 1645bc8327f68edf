using LmcPortal.Web.Links;

namespace LmcPortal.Web.Records;

/// <summary>A section of a story.</summary>
public sealed record SectionRecord(string Anchor, string Heading, string? Theme, string Markdown, string Html)
{
    public static readonly RecordShape Shape = new ShapeOf<SectionRecord>("section", "A part of a story on one theme.")
        .Text("anchor", "Anchor", "Its name in the story’s address, behind the #; kept when the heading changes.", s => s.Anchor)
        .Address("url", "Address", "Opens the story at the section.", s => PortalLinks.Section(s.Story, s.Anchor))
        .Text("heading", "Heading", "Theme label, or words of the section itself.", s => s.Heading)
        .Text("theme", "Theme", "Slug of its theme in the 3+5+X framework.", s => s.Theme, mayBeNull: true)
        .Text("markdown", "Markdown", "Its text as Markdown.", s => s.Markdown)
        .Build();

    /// <summary>Id of its story.</summary>
    public string Story { get; init; } = "";
}
