using LmcPortal.Data;
using LmcPortal.Web.Caching;
using LmcPortal.Web.Hosting;
using LmcPortal.Web.Links;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace LmcPortal.Web.DataSets;

/// <summary>All the data in one archive, and what describes it for programs.</summary>
internal static class DataSetEndpoints
{
    public static void AddDataSets(this IServiceCollection services)
    {
        services.AddScoped<PortalDataSets>();
        services.AddScoped<DataSetExtents>();
        services.AddScoped<DataDump>();
        services.AddSingleton<DataCatalog>();
        services.AddSingleton<DataSetData>();
    }

    public static void MapDataSets(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapReading(PortalLinks.DataDump, SendDumpAsync).DisableRequestTimeout();
        endpoints.MapReading(PortalLinks.DataDictionary, async (HttpContext context, ContentTag tag, PortalDataSets sets, CancellationToken cancellationToken) =>
            await tag.IsKnownAsync(context, PortalLinks.DataDictionary, cancellationToken)
                ? Results.StatusCode(StatusCodes.Status304NotModified)
                : Results.Json(DataDictionary.Of(sets.All), DataJson.Options, "application/json"));
        endpoints.MapReading(PortalLinks.DataCatalog, async (
            HttpContext context, ContentTag tag, PortalDbContext db, DataSetExtents extents, DataCatalog catalog, CancellationToken cancellationToken) =>
        {
            if (await tag.IsKnownAsync(context, PortalLinks.DataCatalog, cancellationToken))
            {
                return Results.StatusCode(StatusCodes.Status304NotModified);
            }

            var changed = await db.ContentVersions.AsNoTracking().Select(v => v.ChangedUtc).SingleAsync(cancellationToken);
            return Results.Json(catalog.Of(await extents.ReadAsync(cancellationToken), changed), DataJson.Options, "application/ld+json");
        });
    }

    private static async Task<IResult> SendDumpAsync(HttpContext context, ContentTag tag, DataDump dump, CancellationToken cancellationToken)
    {
        if (await tag.IsKnownAsync(context, PortalLinks.DataDump, cancellationToken))
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        context.Response.ContentType = "application/zip";
        context.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = Path.GetFileName(PortalLinks.DataDump) }.ToString();
        if (HttpMethods.IsGet(context.Request.Method))
        {
            // The archive is closed in one piece.
            context.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
            await dump.WriteAsync(context.Response.Body, cancellationToken);
        }

        return Results.Empty;
    }
}
