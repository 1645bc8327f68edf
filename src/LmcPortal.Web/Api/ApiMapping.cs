using System.Security.Cryptography;
using System.Text;
using LmcPortal.Data;
using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Caching;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Hosting;
using LmcPortal.Web.Records;
using LmcPortal.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace LmcPortal.Web.Api;

/// <summary>The API's routes, a line each. Every one is in the OpenAPI document, and a test holds the two together.</summary>
internal static class ApiMapping
{
    public static void AddApi(this IServiceCollection services)
    {
        services.AddScoped<ApiAnswer>();
        services.AddScoped<ApiChanges>();
        services.AddScoped<StoryEndpoints>();
        services.AddScoped<OutcomeEndpoints>();
        services.AddScoped<SearchEndpoints>();
        services.AddScoped<CatalogEndpoints>();
        services.AddSingleton<OpenApiDocument>();
        services.AddSingleton<ApiReference>();
        services.AddSingleton<ApiExamples>();
    }

    public static void MapApi(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapData(ApiLinks.Root, (HttpResponse response, OpenApiDocument document) => Described(response, document.Index));
        endpoints.MapData(ApiLinks.Document, (HttpResponse response, OpenApiDocument document) => Described(response, document.Text));
        endpoints.MapData(ApiLinks.Stories, (HttpContext context, StoryEndpoints stories, CancellationToken cancellationToken) => stories.ListAsync(context, cancellationToken));
        endpoints.MapData(ApiLinks.Stories + "/{id}", (HttpContext context, string id, StoryEndpoints stories, CancellationToken cancellationToken) => stories.ItemAsync(context, id, cancellationToken));
        foreach (var kind in Enum.GetValues<OutcomeKind>().Select(k => (OutcomeKind?)k).Prepend(null))
        {
            endpoints.MapData(ApiLinks.Outcomes(kind), (HttpContext context, OutcomeEndpoints outcomes, CancellationToken cancellationToken) => outcomes.ListAsync(context, kind, cancellationToken));
        }

        endpoints.MapData(ApiLinks.Outcomes(null) + "/{id}", (HttpContext context, string id, OutcomeEndpoints outcomes, CancellationToken cancellationToken) => outcomes.ItemAsync(context, id, cancellationToken));
        endpoints.MapData(ApiLinks.Search, (HttpContext context, SearchEndpoints search, CancellationToken cancellationToken) => search.ListAsync(context, cancellationToken));
        endpoints.MapCatalog(ApiLinks.Themes, ThemeRecord.Shape, async (db, lists, cancellationToken) => await db.ReadThemeRecordsAsync(lists, cancellationToken));
        endpoints.MapCatalog(ApiLinks.Countries, CountryRecord.Shape, async (db, lists, cancellationToken) => await db.ReadCountryRecordsAsync(lists, cancellationToken));
        endpoints.MapCatalog(ApiLinks.Collections, CollectionRecord.Shape, async (db, _, cancellationToken) => await db.Collections.ToRecords().ToListAsync(cancellationToken));
        endpoints.MapCatalog(ApiLinks.Meetings, MeetingRecord.Shape, async (db, _, cancellationToken) => await db.ReadMeetingRecordsAsync(cancellationToken));
    }

    private static void MapCatalog(this IEndpointRouteBuilder endpoints, string path, RecordShape shape, Func<PortalDbContext, PublicLists, CancellationToken, Task<IReadOnlyList<object>>> read)
    {
        endpoints.MapData(path, (HttpContext context, CatalogEndpoints catalog, PortalDbContext db, PublicLists lists, CancellationToken cancellationToken) =>
            catalog.ListAsync(context, path, shape, () => read(db, lists, cancellationToken), cancellationToken));
        endpoints.MapData(path + "/{id}", (HttpContext context, string id, CatalogEndpoints catalog, PortalDbContext db, PublicLists lists, CancellationToken cancellationToken) =>
            catalog.ItemAsync(context, path, shape, id, () => read(db, lists, cancellationToken), cancellationToken));
    }

    // It changes with the program and not with what is published, so its own text is what tells one from another.
    private static IResult Described(HttpResponse response, string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        response.Headers.CacheControl = ContentTag.Caching;
        return Results.Bytes(bytes, "application/json; charset=utf-8", entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8))}\"", isWeak: true));
    }

    private static void MapData(this IEndpointRouteBuilder endpoints, string path, Delegate answer) =>
        endpoints.MapReading(path, answer).RequireCors(SecurityServices.AnySite);
}
