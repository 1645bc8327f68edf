using LmcPortal.Data;
using LmcPortal.Data.Publication;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Records;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Api;

/// <summary>Stories in the API.</summary>
internal sealed class StoryEndpoints(PublicLists lists, PortalDbContext db, ApiChanges changes, ApiAnswer answer)
{
    public static readonly IReadOnlyList<string> Facets = [FilterKeys.Theme, FilterKeys.Country, FilterKeys.Year, FilterKeys.Collection, FilterKeys.Language];

    public async Task<IResult> ListAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var ask = ApiAsk.Read(context.Request.Query, StoryRecord.Shape, Facets);
        if (ask.Since is not null)
        {
            return await ChangesAsync(context, ask, cancellationToken);
        }

        var asked = await lists.ReadStoriesAsync(context.Request.Query, ApiKeys.OfLists, cancellationToken);
        return ask.Problems.Count + asked.Problems.Count > 0
            ? FilterRefusal.Of([.. ask.Problems, .. asked.Problems])
            : await answer.SendAsync(context, ApiLinks.List(ApiLinks.Stories, asked.Filter, ask), async () =>
            {
                var page = await PageAsync(ask, asked, cancellationToken);
                return json => answer.WritePage(json, page, ask.Fields, context.Response);
            }, cancellationToken);
    }

    public async Task<IResult> ItemAsync(HttpContext context, string id, CancellationToken cancellationToken)
    {
        var ask = ApiAsk.Read(context.Request.Query, StoryRecord.Shape, []);
        return ask.Problems.Count > 0
            ? FilterRefusal.Of(ask.Problems)
            : await answer.SendAsync(context, ApiLinks.Item(ApiLinks.Stories, id, ask), async () =>
            {
                var record = await db.Stories.Published().Where(s => s.Slug == id).OrderBy(s => s.Id).ToRecords(db.Quotes).FirstOrDefaultAsync(cancellationToken);
                return record is null ? null : json => answer.WriteItem(json, StoryRecord.Shape, record, ask.Fields);
            }, cancellationToken);
    }

    private async Task<ApiPage> PageAsync(ApiAsk ask, StoryReading asked, CancellationToken cancellationToken)
    {
        var matching = lists.Stories(asked.Filter);
        var records = await asked.PageOf(matching).Take(ask.Limit + 1).ToRecords(db.Quotes).ToListAsync(cancellationToken);
        return new ApiPage(StoryRecord.Shape, records.Take(ask.Limit).ToList<object>(), await matching.CountAsync(cancellationToken))
        {
            ListPath = PortalLinks.StoriesLike(asked.Filter),
            NextPath = records.Count <= ask.Limit ? null : ApiLinks.List(ApiLinks.Stories, asked.Filter with { After = records[ask.Limit - 1].Id }, ask),
            Facets = await CountAsync(ask.Facets, matching, cancellationToken),
        };
    }

    private static async Task<Dictionary<string, IReadOnlyDictionary<string, int>>> CountAsync(IReadOnlyList<string> facets, IQueryable<Story> matching, CancellationToken cancellationToken)
    {
        var counts = new Dictionary<string, IReadOnlyDictionary<string, int>>();
        foreach (var facet in facets)
        {
            counts[facet] = facet switch
            {
                FilterKeys.Theme => await matching.CountByThemeAsync(cancellationToken),
                FilterKeys.Country => ApiFacets.Lower(await matching.CountByCountryAsync(cancellationToken)),
                FilterKeys.Year => ApiFacets.Years(await matching.CountByYearAsync(cancellationToken)),
                FilterKeys.Collection => await matching.CountByCollectionAsync(cancellationToken),
                _ => await matching.CountByLanguageAsync(cancellationToken),
            };
        }

        return counts;
    }

    private async Task<IResult> ChangesAsync(HttpContext context, ApiAsk ask, CancellationToken cancellationToken)
    {
        var (asked, problems) = ApiChangesAsk.Read(context.Request.Query, ApiLinks.Stories, StoryRecord.Shape, [PublicKind.Story], ask);
        return asked is null || ask.Problems.Count > 0
            ? FilterRefusal.Of([.. ask.Problems, .. problems])
            : await answer.SendAsync(context, ApiLinks.Changes(asked, asked.After), async () =>
            {
                var page = await changes.ReadAsync(asked, async ids => await db.Stories.Published().Where(s => ids.Contains(s.Slug)).OrderBy(s => s.Id)
                    .ToRecords(db.Quotes).ToDictionaryAsync(s => s.Id, s => (object)s, cancellationToken), cancellationToken);
                return json => answer.WritePage(json, page, ask.Fields, context.Response);
            }, cancellationToken);
    }
}
