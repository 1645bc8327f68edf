using LmcPortal.Web.Links;
using LmcPortal.Web.Records;

namespace LmcPortal.Web.Api;

/// <summary>A list of the API, as its document describes it.</summary>
// PagePath: of the list for people. Filters: the keys it can be narrowed by; none for a list that is always whole.
internal sealed record OpenApiList(string PagePath, string Title, RecordShape Shape, IReadOnlyList<string> Filters, IReadOnlyList<string> Facets)
{
    public string Path => PortalLinks.Api(PagePath);

    public bool IsFiltered => Filters.Count > 0;

    /// <summary>Outcomes have one address each, whatever their kind; what a search finds has its own.</summary>
    public bool HasItems => IsOwn && (Shape != OutcomeRecord.Shape || PagePath == PortalLinks.Outcomes);

    /// <summary>A search has no order of changes; those of what it finds are told by the other lists.</summary>
    public bool HasChanges => IsFiltered && IsOwn;

    private bool IsOwn => Shape != SearchRecord.Shape;
}
