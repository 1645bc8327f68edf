namespace LmcPortal.Web.Api;

/// <summary>The keys that the API takes beside those of the lists.</summary>
public static class ApiKeys
{
    public const string Limit = "limit";
    public const string Fields = "fields";
    public const string Facets = "facets";
    public const string Since = "since";

    public const int LimitDefault = 50;
    public const int LimitMax = 200;

    /// <summary>Of lists that can be filtered.</summary>
    public static readonly IReadOnlyList<string> OfLists = [Limit, Fields, Facets, Since];

    /// <summary>Of the search, which has no order of changes.</summary>
    public static readonly IReadOnlyList<string> OfSearch = [Limit, Fields, Facets];

    /// <summary>Of single items and of lists that are always whole.</summary>
    public static readonly IReadOnlyList<string> OfItems = [Fields];
}
