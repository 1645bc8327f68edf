using LmcPortal.Data.Outcomes;
using LmcPortal.Text.Outcomes;

namespace LmcPortal.Web.Filters;

/// <summary>Reads a filter from an address, by its words alone: whether there is such a theme or story the store tells.</summary>
public static class OutcomeFilterReader
{
    private static readonly OutcomeStatus[] Statuses = [OutcomeStatus.Extracted, OutcomeStatus.Reviewed];

    // kind: that of the path; null when the path is that of all outcomes. otherKeys: those that the surface reads by itself.
    public static OutcomeFilter Read(AddressReader address, OutcomeKind? kind, IReadOnlyCollection<string> otherKeys)
    {
        address.RefuseUnknown([.. FilterKeys.OfOutcomes, .. otherKeys]);
        var (from, to) = address.Range();
        var filter = new OutcomeFilter
        {
            Text = address.Text(),
            Themes = address.Slugs(FilterKeys.Theme),
            Countries = address.Countries(),
            Kinds = Kinds(address, kind),
            Years = address.Years(),
            From = from,
            To = to,
            Statuses = address.Named(FilterKeys.Status, "review status", Statuses),
            Stories = address.Slugs(FilterKeys.Story),
            Collections = address.Slugs(FilterKeys.Collection),
            Languages = address.Slugs(FilterKeys.Language),
            Sort = address.Sort<OutcomeSort>(),
            After = address.One(FilterKeys.After)?.ToLowerInvariant(),
        };
        return WithSortOfKind(address, filter);
    }

    private static Choice<OutcomeKind> Kinds(AddressReader address, OutcomeKind? kind)
    {
        var asked = address.Named(FilterKeys.Kind, "kind of outcome", Enum.GetValues<OutcomeKind>());
        if (kind is not { } only)
        {
            return asked;
        }

        if (asked.Excluded.Contains(only) || (asked.Included.Count > 0 && !asked.Included.Contains(only)))
        {
            address.Refuse(FilterKeys.Kind, asked.Named.First().Word(), $"This list holds only {only.Word()}s.");
        }

        return [only];
    }

    private static OutcomeFilter WithSortOfKind(AddressReader address, OutcomeFilter filter)
    {
        if (filter.Sort != OutcomeSort.Value || filter.Kind == OutcomeKind.Figure)
        {
            return filter;
        }

        address.Refuse(FilterKeys.Sort, filter.Sort.Word(), "Only figures have a value to be ordered by.");
        return filter with { Sort = default };
    }
}
