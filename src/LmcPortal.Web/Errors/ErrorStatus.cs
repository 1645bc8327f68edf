using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace LmcPortal.Web.Errors;

/// <summary>Which status an exception is answered with.</summary>
internal static class ErrorStatus
{
    private const string RetryAfterSeconds = "5";

    // https://sqlite.org/rescode.html: BUSY, LOCKED, READONLY, IOERR, FULL, CANTOPEN. The store is away for a while, not broken.
    private static readonly int[] SqliteTemporary = [5, 6, 8, 10, 13, 14];

    public static int Of(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        _ when IsTemporary(exception) => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    public static void AddRetryAfter(HttpResponse response, int statusCode)
    {
        if (statusCode == StatusCodes.Status503ServiceUnavailable)
        {
            response.Headers.RetryAfter = RetryAfterSeconds;
        }
    }

    private static bool IsTemporary(Exception exception) => exception switch
    {
        SqliteException sqlite => SqliteTemporary.Contains(sqlite.SqliteErrorCode),
        DbException database => database.IsTransient,
        DbUpdateException or RetryLimitExceededException or InvalidOperationException when exception.InnerException is { } inner => IsTemporary(inner),
        _ => false,
    };
}
