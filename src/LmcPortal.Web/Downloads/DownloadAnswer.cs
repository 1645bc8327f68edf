using LmcPortal.Web.Caching;
using LmcPortal.Web.Links;
using LmcPortal.Web.Records;
using LmcPortal.Web.Seo;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace LmcPortal.Web.Downloads;

/// <summary>Answers with a list as a file, streamed: as long as the list is, in the memory of a few records.</summary>
internal sealed class DownloadAnswer(ContentTag tag, RecordJson json, PublicAddress address, TimeProvider time)
{
    public async Task<IResult> SendAsync(
        HttpContext context, DownloadList list, IAsyncEnumerable<object> records, DownloadFormat format, CancellationToken cancellationToken)
    {
        if (await tag.IsKnownAsync(context, PortalLinks.Download(list.Path, format.Extension) + list.Query, cancellationToken))
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        SetHeaders(context.Response, list, format);
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return Results.Empty;
        }

        // A zip archive is closed in one piece.
        context.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = format.IsZipped;
        await using var writer = format.Open(new DownloadTarget(context.Response.Body, list.Shape, list.Title, Notes(list, await list.Sentence(cancellationToken)), json, address));
        await foreach (var record in records.WithCancellation(cancellationToken))
        {
            await writer.WriteAsync(record, cancellationToken);
        }

        await writer.FinishAsync(cancellationToken);
        return Results.Empty;
    }

    private void SetHeaders(HttpResponse response, DownloadList list, DownloadFormat format)
    {
        response.ContentType = format.ContentType;
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName($"{list.FileName}.{format.Extension}");
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers.Link = $"<{address.Of(PortalLinks.Data)}#licence>; rel=\"license\", <{address.Of(list.Path + list.Query)}>; rel=\"canonical\"";
    }

    private List<(string Name, string Value)> Notes(DownloadList list, string sentence) =>
    [
        ("Content", sentence),
        ("Source", $"{PageHead.PortalName}, {address.Of(list.Path + list.Query)}"),
        ("Fetched", $"{time.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm'Z'", System.Globalization.CultureInfo.InvariantCulture)}"),
        ("Licence", list.Licence),
        ("What its columns mean", address.Of(PortalLinks.Data)),
    ];
}
