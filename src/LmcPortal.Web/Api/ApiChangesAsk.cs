using LmcPortal.Data.Publication;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Records;

namespace LmcPortal.Web.Api;

/// <summary>Which changes a request asks for.</summary>
// Path: of the list in the API. After: the place that this page goes on from, as it was asked for; null at the beginning. FromVersion, FromId: the same place.
internal sealed record ApiChangesAsk(string Path, RecordShape Shape, PublicKind[] Kinds, ApiAsk Ask, string? After, long FromVersion, int FromId)
{
    // A filter would hide that something has left the list; a copy is kept of the whole and narrowed by its keeper.
    private static readonly IReadOnlyList<string> Keys = [ApiKeys.Since, ApiKeys.Limit, ApiKeys.Fields, FilterKeys.After];

    public long Since => Ask.Since!.Value;

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
            : (new ApiChangesAsk(path, shape, kinds, asked, after, version, id), []);
    }
}
