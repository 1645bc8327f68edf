using LmcPortal.Web.Links;
using LmcPortal.Web.Records;

namespace LmcPortal.Web.Downloads;

/// <summary>Where records go, and what is said about them beside them.</summary>
// Title: what the list holds, as a name. Notes: name and value of what a reader of the file alone should know.
internal sealed record DownloadTarget(
    Stream Stream, RecordShape Shape, string Title, IReadOnlyList<(string Name, string Value)> Notes, RecordJson Json, PublicAddress Address);
