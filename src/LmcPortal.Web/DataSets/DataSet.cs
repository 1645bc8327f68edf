using LmcPortal.Web.Records;

namespace LmcPortal.Web.DataSets;

/// <summary>All the records of one type, as somebody takes them away.</summary>
// PagePath: where readers see the same records. ListPath: of the list that has download addresses of its own; null for what comes only in the dump. Read: every record readers may see, in the order of its list.
public sealed record DataSet(
    string Name, string Title, RecordShape Shape, string Licence, string PagePath, string? ListPath, Func<CancellationToken, IAsyncEnumerable<object>> Read);
