using LmcPortal.Web.Filters;

namespace LmcPortal.Web.Feeds;

/// <summary>A page of a list with its name, in no format yet.</summary>
// ListPath: of the list for people. Last: what the next page goes on from; null when there is none.
internal sealed record FeedPage(string ListPath, ListFilter Filter, string Title, string Description, string Licence, string? Last, IReadOnlyList<FeedEntry> Entries)
{
    public string Query => Filter.ToQuery();

    public string FirstQuery => QueryBehind(null);

    public string? NextQuery => Last is null ? null : QueryBehind(Last);

    private string QueryBehind(string? last) => (Filter with { After = last }).ToQuery();
}
