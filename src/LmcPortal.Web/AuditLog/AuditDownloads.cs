using LmcPortal.Data;
using LmcPortal.Web.Downloads;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Links;
using LmcPortal.Web.Records;
using Microsoft.Net.Http.Headers;

namespace LmcPortal.Web.AuditLog;

/// <summary>The audit log, or what a filter leaves of it, as a file. That somebody took it along is on record too.</summary>
internal static class AuditDownloads
{
    private static readonly string[] Get = ["GET"];

    public static void MapAuditDownloads(this IEndpointRouteBuilder endpoints)
    {
        foreach (var format in DownloadFormat.All.Where(f => f.Extension is "csv" or "jsonl"))
        {
            endpoints.MapMethods(
                    AdminLinks.AuditAs(format.Extension), Get,
                    (HttpContext context, PortalDbContext db, AuditWriter audit, RecordJson json, PublicAddress address, TimeProvider time, CancellationToken cancellationToken) =>
                        SendAsync(context, db, audit, new DownloadTarget(context.Response.Body, AuditRecord.Shape, "Audit log", [], json, address), format, time, cancellationToken))
                .RequireAuthorization(Policies.CanAdminister)
                .DisableRequestTimeout();
        }
    }

    private static async Task<IResult> SendAsync(
        HttpContext context, PortalDbContext db, AuditWriter audit, DownloadTarget target, DownloadFormat format, TimeProvider time, CancellationToken cancellationToken)
    {
        var (filter, problems) = AuditFilter.Read(context.Request.Query);
        if (problems.Count > 0)
        {
            return Results.Problem(string.Join(' ', problems), statusCode: StatusCodes.Status400BadRequest);
        }

        audit.Write("audit.exported", format.Name, filter.IsEmpty ? "the whole log" : filter.ToQuery());
        await db.SaveChangesAsync(cancellationToken);

        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName($"audit-log-{DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime):yyyy-MM-dd}.{format.Extension}");
        context.Response.ContentType = format.ContentType;
        context.Response.Headers.ContentDisposition = disposition.ToString();
        await using var writer = format.Open(target);
        await foreach (var record in filter.Apply(db.AuditEntries).ReadAsync(cancellationToken))
        {
            await writer.WriteAsync(record, cancellationToken);
        }

        await writer.FinishAsync(cancellationToken);
        return Results.Empty;
    }
}
