using System.Buffers;
using System.Text.Json;
using LmcPortal.Data;
using LmcPortal.Data.Outcomes;
using LmcPortal.Web.Caching;
using LmcPortal.Web.Downloads;
using LmcPortal.Web.Hosting;
using LmcPortal.Web.Links;
using LmcPortal.Web.Records;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Outcomes;

/// <summary>The record of one outcome as JSON: the same one that lists of records hold.</summary>
internal static class OutcomeJson
{
    private static readonly JsonWriterOptions Options = JsonWriting.Options with { Indented = true };

    public static void MapOutcomeJson(this IEndpointRouteBuilder endpoints) => endpoints.MapReading("/outcomes/{id}.json", async (
        string id, HttpContext context, PortalDbContext db, ContentTag tag, RecordJson json, CancellationToken cancellationToken) =>
    {
        var record = await db.Outcomes.Shown().Where(o => o.PublicId == id).OrderBy(o => o.Id).ToRecords().FirstOrDefaultAsync(cancellationToken);
        if (record is null)
        {
            return await db.FindSurvivorAsync(id, cancellationToken) is { } survivor ? Results.Redirect(PortalLinks.OutcomeJson(survivor), permanent: true) : Results.NotFound();
        }

        return await tag.IsKnownAsync(context, PortalLinks.OutcomeJson(id), cancellationToken)
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Bytes(Write(record, json), "application/json");
    });

    private static byte[] Write(OutcomeRecord record, RecordJson json)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Options))
        {
            json.Write(writer, OutcomeRecord.Shape, record);
        }

        return bytes.WrittenSpan.ToArray();
    }
}
