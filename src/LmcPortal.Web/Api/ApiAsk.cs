using System.Globalization;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Records;

namespace LmcPortal.Web.Api;

/// <summary>What a request asks of the API beside the filter.</summary>
/// <param name="Limit">Items on a page.</param>
/// <param name="Fields">Names of the fields to answer with; null for all.</param>
/// <param name="Facets">What to count; may be empty.</param>
/// <param name="Since">A content version: only what changed after it; null for the list itself.</param>
/// <param name="Problems">A sentence for every part that was not understood.</param>
public sealed record ApiAsk(int Limit, IReadOnlySet<string>? Fields, IReadOnlyList<string> Facets, long? Since, IReadOnlyList<FilterProblem> Problems)
{
    public static ApiAsk Read(IQueryCollection query, RecordShape shape, IReadOnlyList<string> facets)
    {
        var address = new AddressReader(query);
        return new ApiAsk(LimitOf(address), FieldsOf(address, shape), Known(address, ApiKeys.Facets, "facet", facets), SinceOf(address), address.Problems);
    }

    /// <summary>The parts of an address that ask for it again, but for the version; their values are names and numbers, which nothing has to be escaped in.</summary>
    public IEnumerable<string> Parts() =>
    [
        .. Fields is null ? Array.Empty<string>() : [$"{ApiKeys.Fields}={string.Join(',', Fields.Order(StringComparer.Ordinal))}"],
        .. Facets.Count == 0 ? Array.Empty<string>() : [$"{ApiKeys.Facets}={string.Join(',', Facets)}"],
        .. Limit == ApiKeys.LimitDefault ? Array.Empty<string>() : [FormattableString.Invariant($"{ApiKeys.Limit}={Limit}")],
    ];

    private static int LimitOf(AddressReader address)
    {
        if (address.One(ApiKeys.Limit) is not { } value)
        {
            return ApiKeys.LimitDefault;
        }

        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= ApiKeys.LimitMax)
        {
            return limit;
        }

        address.Refuse(ApiKeys.Limit, value, $"{AddressReader.Echo(value)} is not a number of items from 1 to {ApiKeys.LimitMax}.");
        return ApiKeys.LimitDefault;
    }

    private static HashSet<string>? FieldsOf(AddressReader address, RecordShape shape)
    {
        var names = Known(address, ApiKeys.Fields, "field", [.. shape.Fields.Select(f => f.Name)]);
        // Whatever else is asked for: an item without its name and address could not be found again.
        return names.Count == 0 ? null : [.. names, "id", "url"];
    }

    private static long? SinceOf(AddressReader address)
    {
        if (address.One(ApiKeys.Since) is not { } value)
        {
            return null;
        }

        if (long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var version))
        {
            return version;
        }

        address.Refuse(ApiKeys.Since, value, $"{AddressReader.Echo(value)} is not a version; give the number that an answer called “version”, or 0 to begin.");
        return null;
    }

    private static List<string> Known(AddressReader address, string key, string name, IReadOnlyList<string> known)
    {
        var asked = (address.One(key) ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct().ToList();
        foreach (var unknown in asked.Where(a => !known.Contains(a)).Take(AddressReader.ValuesMax))
        {
            address.Refuse(key, unknown, $"There is no {name} {AddressReader.Echo(unknown)}; there are {string.Join(", ", known)}.");
        }

        return [.. asked.Where(known.Contains)];
    }
}
