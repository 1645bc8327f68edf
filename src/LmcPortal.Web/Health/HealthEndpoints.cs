using LmcPortal.Data;
using LmcPortal.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Health;

internal static class HealthEndpoints
{
    public const string Prefix = "/health";

    private static readonly TimeSpan DatabasePatience = TimeSpan.FromSeconds(5);

    /// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: it can serve readers.</summary>
    public static void MapHealth(this WebApplication app)
    {
        var health = app.MapGroup(Prefix).DisableRateLimiting().AllowAnonymous();
        health.MapGet("/live", (HttpContext context) => Answer(context, isHealthy: true, new { status = "live" }));
        health.MapGet("/ready", ReadyAsync);
    }

    private static async Task<IResult> ReadyAsync(HttpContext context, StartState state, PortalDbContext db, ILogger<StartState> logger)
    {
        var database = state.Migrated && await IsReachableAsync(db, logger, context.RequestAborted);
        var ready = database && state.Migrated && state.Imported;
        return Answer(context, ready, new
        {
            status = ready ? "ready" : "not ready",
            database = database ? "reachable" : "unreachable",
            migrations = state.Migrated ? "applied" : "pending",
            import = state.Imported ? "finished" : "running",
        });
    }

    private static async Task<bool> IsReachableAsync(PortalDbContext db, ILogger<StartState> logger, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(DatabasePatience);
        try
        {
            // A table of ours: opening a connection says little about a SQLite file.
            return await db.ContentVersions.AnyAsync(patience.Token);
        }
        catch (Exception e) when (e is System.Data.Common.DbException or OperationCanceledException or InvalidOperationException or TimeoutException)
        {
            logger.LogWarning("The database does not answer: {Reason}", e.Message);
            return false;
        }
    }

    private static IResult Answer(HttpContext context, bool isHealthy, object body)
    {
        context.Response.Headers.CacheControl = "no-store";
        return Results.Json(body, statusCode: isHealthy ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }
}
