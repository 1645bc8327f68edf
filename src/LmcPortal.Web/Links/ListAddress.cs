namespace LmcPortal.Web.Links;

/// <summary>A list in one of its forms.</summary>
// Name: "CSV". Path: relative to the portal's root, with the list's filter.
public sealed record ListAddress(string Name, string MediaType, string Path);
