namespace LmcPortal.Web.Media;

/// <summary>What a text needs to know of media it names. Widths are those of the files, the widest first; none for a document.</summary>
public sealed record Picture(string Slug, int Version, bool IsPicture, string Alt, string? Caption, string? Credit, int Width, int Height, IReadOnlyList<int> Widths);
