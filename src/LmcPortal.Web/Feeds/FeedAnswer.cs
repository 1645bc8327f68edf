using LmcPortal.Web.Caching;
using LmcPortal.Web.Links;
using Microsoft.Net.Http.Headers;

namespace LmcPortal.Web.Feeds;

/// <summary>Answers with a feed: only when it has changed, and with the links by which hubs and readers know it.</summary>
internal sealed class FeedAnswer(ContentTag tag, PublicAddress address, PortalOptions options)
{
    public async Task<IResult> SendAsync(HttpContext context, FeedFormat format, string listPath, string query, Func<Task<FeedPage>> read, CancellationToken cancellationToken)
    {
        if (await tag.IsKnownAsync(context, PortalLinks.Feed(listPath, format.Extension) + query, cancellationToken))
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        var changed = context.Response.GetTypedHeaders().LastModified!.Value;
        var feed = FeedOf(await read(), format, changed);
        AnyReader.Allow(context.Response);

        // WebSub wants both in the head of the answer, whatever its body is (https://www.w3.org/TR/websub/#discovery).
        context.Response.Headers[HeaderNames.Link] = string.Join(", ", new[] { (feed.Self, "self"), (feed.Hub, "hub") }
            .Where(l => l.Item1 is not null).Select(l => $"<{l.Item1}>; rel=\"{l.Item2}\""));
        return Results.Bytes(format.Write(feed), $"{format.ContentType}; charset=utf-8");
    }

    // An empty list changed last when the portal did.
    private Feed FeedOf(FeedPage page, FeedFormat format, DateTimeOffset changed)
    {
        var path = PortalLinks.Feed(page.ListPath, format.Extension);
        return new Feed(
            StableId.UrnOf("feed", page.ListPath + page.FirstQuery), page.Title, page.Description, page.Licence, address.Of(PortalLinks.Home),
            address.Of(page.ListPath + page.Query), address.Of(path + page.Query), address.Of(path + page.FirstQuery),
            page.NextQuery is { } next ? address.Of(path + next) : null, options.WebSubHub?.AbsoluteUri,
            page.Entries.Count == 0 ? changed : page.Entries.Max(e => e.UpdatedAt), page.Entries);
    }
}
