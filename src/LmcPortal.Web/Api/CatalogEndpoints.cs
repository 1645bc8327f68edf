using LmcPortal.Web.Filters;
using LmcPortal.Web.Records;

namespace LmcPortal.Web.Api;

/// <summary>Lists that are short and always whole: themes, countries, collections, meetings.</summary>
internal sealed class CatalogEndpoints(ApiAnswer answer)
{
    public async Task<IResult> ListAsync(HttpContext context, string path, RecordShape shape, Func<Task<IReadOnlyList<object>>> read, CancellationToken cancellationToken)
    {
        var ask = Ask(context, shape);
        return ask.Problems.Count > 0
            ? FilterRefusal.Of(ask.Problems)
            : await answer.SendAsync(context, ApiLinks.Catalog(path, ask), async () =>
            {
                var records = await read();
                return json => answer.WritePage(json, new ApiPage(shape, records, records.Count), ask.Fields, context.Response);
            }, cancellationToken);
    }

    public async Task<IResult> ItemAsync(HttpContext context, string path, RecordShape shape, string id, Func<Task<IReadOnlyList<object>>> read, CancellationToken cancellationToken)
    {
        var ask = Ask(context, shape);
        var idField = shape.Find("id")!;
        return ask.Problems.Count > 0
            ? FilterRefusal.Of(ask.Problems)
            : await answer.SendAsync(context, ApiLinks.Item(path, id, ask), async () =>
            {
                var record = (await read()).FirstOrDefault(r => string.Equals((string?)idField.Read(r), id, StringComparison.OrdinalIgnoreCase));
                return record is null ? null : json => answer.WriteItem(json, shape, record, ask.Fields);
            }, cancellationToken);
    }

    private static ApiAsk Ask(HttpContext context, RecordShape shape)
    {
        var address = new AddressReader(context.Request.Query);
        address.RefuseUnknown([.. ApiKeys.OfItems]);
        var ask = ApiAsk.Read(context.Request.Query, shape, []);
        return ask with { Problems = [.. address.Problems, .. ask.Problems] };
    }
}
