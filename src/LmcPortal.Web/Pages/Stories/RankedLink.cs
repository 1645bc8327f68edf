namespace LmcPortal.Web.Pages.Stories;

/// <summary>A story named by its place in a collection.</summary>
public sealed record RankedLink(int Rank, string Slug, string Title, string Language);
