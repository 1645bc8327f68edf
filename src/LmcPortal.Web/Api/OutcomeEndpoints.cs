using LmcPortal.Data;
using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Publication;
using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Records;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Api;

/// <summary>Outcomes in the API, whole and by kind.</summary>
internal sealed class OutcomeEndpoints(PublicLists lists, PortalDbContext db, ApiChanges changes, ApiAnswer answer)
{
    public static readonly IReadOnlyList<string> Facets =
        [FilterKeys.Theme, FilterKeys.Country, FilterKeys.Kind, FilterKeys.Year, FilterKeys.Status, FilterKeys.Language];

    private static readonly PublicKind[] AllKinds = [.. Enum.GetValues<OutcomeKind>().Select(k => k.ToPublic())];

    // kind: that of the path; null when the path is that of all outcomes.
    public async Task<IResult> ListAsync(HttpContext context, OutcomeKind? kind, CancellationToken cancellationToken)
    {
        var ask = ApiAsk.Read(context.Request.Query, OutcomeRecord.Shape, Facets);
        if (ask.Since is not null)
        {
            return await ChangesAsync(context, kind, ask, cancellationToken);
        }

        var asked = await lists.ReadOutcomesAsync(context.Request.Query, kind, ApiKeys.OfLists, cancellationToken);
        return ask.Problems.Count + asked.Problems.Count > 0
            ? FilterRefusal.Of([.. ask.Problems, .. asked.Problems])
            : await answer.SendAsync(context, ApiLinks.List(ApiLinks.Outcomes(asked.Filter.Kind), asked.Filter, ask), async () =>
            {
                var page = await PageAsync(ask, asked, cancellationToken);
                return json => answer.WritePage(json, page, ask.Fields, context.Response);
            }, cancellationToken);
    }

    public async Task<IResult> ItemAsync(HttpContext context, string id, CancellationToken cancellationToken)
    {
        var ask = ApiAsk.Read(context.Request.Query, OutcomeRecord.Shape, []);
        return ask.Problems.Count > 0
            ? FilterRefusal.Of(ask.Problems)
            : await answer.SendAsync(context, ApiLinks.Item(ApiLinks.Outcomes(null), id, ask), async () =>
            {
                var record = await db.Outcomes.Shown().Where(o => o.PublicId == id).OrderBy(o => o.Id).ToRecords().FirstOrDefaultAsync(cancellationToken);
                return record is null ? null : json => answer.WriteItem(json, OutcomeRecord.Shape, record, ask.Fields);
            }, cancellationToken);
    }

    private async Task<ApiPage> PageAsync(ApiAsk ask, OutcomeReading asked, CancellationToken cancellationToken)
    {
        var matching = lists.Outcomes(asked.Filter);
        var records = await asked.PageOf(matching).Take(ask.Limit + 1).ToRecords().ToListAsync(cancellationToken);
        return new ApiPage(OutcomeRecord.Shape, records.Take(ask.Limit).ToList<object>(), await matching.CountAsync(cancellationToken))
        {
            ListPath = PortalLinks.OutcomesLike(asked.Filter),
            NextPath = records.Count <= ask.Limit ? null : ApiLinks.List(ApiLinks.Outcomes(asked.Filter.Kind), asked.Filter with { After = records[ask.Limit - 1].Id }, ask),
            Facets = await CountAsync(ask.Facets, matching, cancellationToken),
        };
    }

    private static async Task<Dictionary<string, IReadOnlyDictionary<string, int>>> CountAsync(IReadOnlyList<string> facets, IQueryable<Outcome> matching, CancellationToken cancellationToken)
    {
        var counts = new Dictionary<string, IReadOnlyDictionary<string, int>>();
        foreach (var facet in facets)
        {
            counts[facet] = facet switch
            {
                FilterKeys.Theme => await matching.CountByThemeAsync(cancellationToken),
                FilterKeys.Country => ApiFacets.Lower(await matching.CountByCountryAsync(cancellationToken)),
                FilterKeys.Kind => ApiFacets.Words(await matching.CountByKindAsync(cancellationToken)),
                FilterKeys.Year => ApiFacets.Years(await matching.CountByYearAsync(cancellationToken)),
                FilterKeys.Status => ApiFacets.Words(await matching.CountByStatusAsync(cancellationToken)),
                _ => await matching.CountByLanguageAsync(cancellationToken),
            };
        }

        return counts;
    }

    private async Task<IResult> ChangesAsync(HttpContext context, OutcomeKind? kind, ApiAsk ask, CancellationToken cancellationToken)
    {
        PublicKind[] kinds = kind is { } only ? [only.ToPublic()] : AllKinds;
        var (asked, problems) = ApiChangesAsk.Read(context.Request.Query, ApiLinks.Outcomes(kind), OutcomeRecord.Shape, kinds, ask);
        return asked is null || ask.Problems.Count > 0
            ? FilterRefusal.Of([.. ask.Problems, .. problems])
            : await answer.SendAsync(context, ApiLinks.Changes(asked, asked.After), async () =>
            {
                var page = await changes.ReadAsync(asked, async ids => await db.Outcomes.Shown().Where(o => ids.Contains(o.PublicId)).OrderBy(o => o.Id)
                    .ToRecords().ToDictionaryAsync(o => o.Id, o => (object)o, cancellationToken), cancellationToken);
                return json => answer.WritePage(json, page, ask.Fields, context.Response);
            }, cancellationToken);
    }
}
