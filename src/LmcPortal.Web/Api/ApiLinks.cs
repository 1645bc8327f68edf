using System.Globalization;
using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;

namespace LmcPortal.Web.Api;

/// <summary>Every address of the API, relative to the portal's root.</summary>
internal static class ApiLinks
{
    public const string Root = PortalLinks.ApiRoot;
    public const string Stories = Root + PortalLinks.Stories;
    public const string Themes = Root + PortalLinks.Themes;
    public const string Countries = Root + PortalLinks.Countries;
    public const string Collections = Root + PortalLinks.Collections;
    public const string Meetings = Root + PortalLinks.Meetings;
    public const string Document = Root + "/openapi.json";

    /// <summary>Outcomes, or those of one kind.</summary>
    public static string Outcomes(OutcomeKind? kind) => Root + PortalLinks.Ledger(kind);

    /// <summary>The page behind this one: the same question, further on.</summary>
    public static string Next(string path, ListFilter filter, ApiAsk ask)
    {
        var own = new List<string>();
        if (ask.Fields is not null)
        {
            own.Add($"{ApiKeys.Fields}={string.Join(',', ask.Fields.Order(StringComparer.Ordinal))}");
        }

        if (ask.Limit != ApiKeys.LimitDefault)
        {
            own.Add(string.Create(CultureInfo.InvariantCulture, $"{ApiKeys.Limit}={ask.Limit}"));
        }

        return own.Count == 0 ? path + filter.ToQuery() : $"{path}{filter.ToQuery()}&{string.Join('&', own)}";
    }
}
