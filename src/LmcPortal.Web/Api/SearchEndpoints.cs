using LmcPortal.Data;
using LmcPortal.Data.Publication;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Records;
using LmcPortal.Web.Search;

namespace LmcPortal.Web.Api;

/// <summary>The search of everything in the API. What it has found is read whole from the address of each item.</summary>
internal sealed class SearchEndpoints(PublicLists lists, PublicSearch search, PortalDbContext db, ApiAnswer answer)
{
    public static readonly IReadOnlyList<string> Facets = [PublicTags.Theme, PublicTags.Country, PublicTags.Kind, PublicTags.Year, PublicTags.Language];

    public async Task<IResult> ListAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var ask = ApiAsk.Read(context.Request.Query, SearchRecord.Shape, Facets);
        var asked = await lists.ReadSearchAsync(context.Request.Query, ApiKeys.OfSearch, cancellationToken);
        return ask.Problems.Count + asked.Problems.Count > 0
            ? FilterRefusal.Of([.. ask.Problems, .. asked.Problems])
            : await answer.SendAsync(context, ApiLinks.List(ApiLinks.Search, asked.Filter, ask), async () =>
            {
                var page = await PageAsync(ask, asked, cancellationToken);
                return json => answer.WritePage(json, page, ask.Fields, context.Response);
            }, cancellationToken);
    }

    private async Task<ApiPage> PageAsync(ApiAsk ask, SearchReading asked, CancellationToken cancellationToken)
    {
        var found = await search.AskAsync(asked, ask.Limit, cancellationToken);
        return new ApiPage(SearchRecord.Shape, [.. await new SearchResults(db, asked).OfAsync(found.Hits, cancellationToken)], found.Counts.Total)
        {
            ListPath = PortalLinks.SearchLike(asked.Filter),
            NextPath = found.Next is { } next ? ApiLinks.List(ApiLinks.Search, asked.Filter with { After = next.ToString() }, ask) : null,
            Facets = ask.Facets.ToDictionary(f => f, found.Counts.Of),
        };
    }
}
