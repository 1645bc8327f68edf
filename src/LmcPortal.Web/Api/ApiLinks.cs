using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;

namespace LmcPortal.Web.Api;

/// <summary>Every address of the API, relative to the portal's root: what is asked in any spelling has one of them.</summary>
internal static class ApiLinks
{
    public const string Root = PortalLinks.ApiRoot;
    public const string Stories = Root + PortalLinks.Stories;
    public const string Search = Root + PortalLinks.Search;
    public const string Themes = Root + PortalLinks.Themes;
    public const string Countries = Root + PortalLinks.Countries;
    public const string Collections = Root + PortalLinks.Collections;
    public const string Meetings = Root + PortalLinks.Meetings;
    public const string Document = Root + "/openapi.json";

    /// <summary>Outcomes, or those of one kind.</summary>
    public static string Outcomes(OutcomeKind? kind) => Root + PortalLinks.Ledger(kind);

    /// <summary>A list that can be filtered.</summary>
    public static string List(string path, ListFilter filter, ApiAsk ask) => path + Query([filter.ToQuery().TrimStart('?'), .. ask.Parts()]);

    /// <summary>A list that is always whole.</summary>
    public static string Catalog(string path, ApiAsk ask) => path + Query(ask.Parts());

    /// <summary>One item of a list.</summary>
    public static string Item(string path, string id, ApiAsk ask) => $"{path}/{Uri.EscapeDataString(id)}{Query(ask.Parts())}";

    /// <summary>What changed in a list.</summary>
    // after: the place to go on from; null at the beginning.
    public static string Changes(ApiChangesAsk asked, string? after) => asked.Path + Query(
        [FormattableString.Invariant($"{ApiKeys.Since}={asked.Since}"), after is null ? "" : $"{FilterKeys.After}={after}", .. asked.Ask.Parts()]);

    private static string Query(IEnumerable<string> parts)
    {
        var query = string.Join('&', parts.Where(p => p.Length > 0));
        return query.Length == 0 ? "" : "?" + query;
    }
}
