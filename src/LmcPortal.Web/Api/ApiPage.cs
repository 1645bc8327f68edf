using LmcPortal.Web.Records;

namespace LmcPortal.Web.Api;

/// <summary>A page of a list of the API.</summary>
// Items: records of the shape, and, among changes, what has gone. Version: what to ask "since" next; null when that was not asked. ListPath: the list for people.
internal sealed record ApiPage(RecordShape Shape, IReadOnlyList<object> Items, int Total)
{
    public string? NextPath { get; init; }

    public string? ListPath { get; init; }

    public long? Version { get; init; }

    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Facets { get; init; } = new Dictionary<string, IReadOnlyDictionary<string, int>>();
}
