namespace LmcPortal.Web.Pages.Data;

/// <summary>Something that can be taken away, with how many records it holds.</summary>
// Path: of the page that shows the same records. HasFiles: false for what comes only in the archive.
public sealed record DataFile(string Name, int Count, string Path, bool HasFiles);
