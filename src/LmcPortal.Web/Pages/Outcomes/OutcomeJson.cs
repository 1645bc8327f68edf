using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using LmcPortal.Data;
using LmcPortal.Web.Seo;
using Microsoft.AspNetCore.Authorization;

namespace LmcPortal.Web.Pages.Outcomes;

/// <summary>The record of one outcome as JSON.</summary>
internal static class OutcomeJson
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void MapOutcomeJson(this IEndpointRouteBuilder endpoints) => endpoints.MapMethods("/outcomes/{id}.json", Robots.Methods, [AllowAnonymous] async (
        string id, PortalDbContext db, OutcomeData data, CancellationToken cancellationToken) =>
    {
        var outcome = await db.FindOutcomeAsync(id, cancellationToken);
        return outcome is null ? Results.NotFound() : Results.Text(data.Record(outcome).ToJsonString(Options), "application/json");
    });
}
