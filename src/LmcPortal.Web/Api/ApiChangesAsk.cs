using LmcPortal.Data.Publication;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Records;

namespace LmcPortal.Web.Api;

/// <summary>Which changes a request asks for.</summary>
// FromVersion, FromId: the place that this page goes on from. Path: of the list in the API.
internal sealed record ApiChangesAsk(string Path, RecordShape Shape, PublicKind[] Kinds, long Since, long FromVersion, int FromId, int Limit)
{
    // A filter would hide that something has left the list; a copy is kept of the whole and narrowed by its keeper.
    private static readonly IReadOnlyList<string> Keys = [ApiKeys.Since, ApiKeys.Limit, ApiKeys.Fields, FilterKeys.After];

    public static (ApiChangesAsk? Asked, IReadOnlyList<FilterProblem> Problems) Read(IQueryCollection query, string path, RecordShape shape, PublicKind[] kinds, ApiAsk asked)
    {
        var address = new AddressReader(query);
        foreach (var key in query.Keys.Where(k => !Keys.Contains(k)))
        {
            address.Refuse(key, null, $"“since” tells the changes of the whole list; it goes with {string.Join(", ", Keys.Skip(1))} alone.");
        }

        var after = address.One(FilterKeys.After);
        var (version, id) = (asked.Since!.Value, int.MaxValue);
        if (after is not null && !ApiChanges.TryPlace(after, out version, out id))
        {
            address.Refuse(FilterKeys.After, after, $"{AddressReader.Echo(after)} is no place among changes; take the address called “next”.");
        }

        return address.Problems.Count > 0
            ? (null, address.Problems)
            : (new ApiChangesAsk(path, shape, kinds, asked.Since.Value, version, id, asked.Limit), []);
    }
}
