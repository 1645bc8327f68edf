using System.Text.Json.Nodes;

namespace LmcPortal.Web.Seo;

/// <summary>What a page tells browsers, search engines and people who share it.</summary>
/// <param name="Title">Without the portal's name, which the layout adds.</param>
/// <param name="Description">A sentence or two in plain text.</param>
/// <param name="Path">The page's own address; null for a page that has none, such as an error.</param>
public sealed record PageHead(string Title, string Description, string? Path)
{
    public const string PortalName = "LMC Portal";

    private const int DescriptionMaxChars = 200;

    public string Description { get; init; } = Rendering.Wording.Shortened(Description, DescriptionMaxChars);

    public bool IsArticle { get; init; }

    public bool IsIndexed { get; init; } = true;

    /// <summary>Its share card; null when it has none.</summary>
    public string? CardPath { get; init; }

    /// <summary>The same as JSON for programs; null when there is none.</summary>
    public string? ApiPath { get; init; }

    public string? PreviousPath { get; init; }

    public string? NextPath { get; init; }

    /// <summary>Its feeds and calendars.</summary>
    public IReadOnlyList<AlternateLink> Alternates { get; init; } = [];

    /// <summary>From below the front page down to this page.</summary>
    public IReadOnlyList<Crumb> Crumbs { get; init; } = [];

    /// <summary>Schema.org objects besides the breadcrumb.</summary>
    public IReadOnlyList<JsonObject> Data { get; init; } = [];

    public string FullTitle => Title == PortalName ? Title : $"{Title} · {PortalName}";
}
