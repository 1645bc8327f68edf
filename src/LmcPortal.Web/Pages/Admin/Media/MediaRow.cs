namespace LmcPortal.Web.Pages.Admin.Media;

/// <summary>Media as the list shows it. Pixels are 0 for a document.</summary>
public sealed record MediaRow(int Id, string Slug, string ContentType, string Alt, int Version, int Width, int Height, long Length, string AddedBy, DateTime AddedUtc);
