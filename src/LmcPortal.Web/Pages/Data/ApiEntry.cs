using LmcPortal.Web.Api;

namespace LmcPortal.Web.Pages.Data;

/// <summary>A list of the API as the page explains it.</summary>
// Item: one of its items by id; null where items have their address in another list. Example: null while the list is empty.
public sealed record ApiEntry(ApiOperation List, ApiOperation? Item, ApiExample? Example)
{
    /// <summary>The end of the path, as a fragment of the page.</summary>
    public string Anchor => List.Path.Split('/')[^1];
}
