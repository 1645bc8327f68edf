using System.Buffers;
using System.Text;
using LmcPortal.Web.Errors;
using Microsoft.AspNetCore.Http.Features;

namespace LmcPortal.Web.Security;

/// <summary>
/// Turns away a path or query with control characters or broken UTF-8, raw or percent-encoded. Nothing here needs them;
/// runtimes before 10.0.14 can answer two such requests with each other's page (dotnet/aspnetcore #67763).
/// </summary>
internal sealed class CleanTargets(RequestDelegate next)
{
    // Throws on overlong forms, lone surrogates and cut sequences.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public Task InvokeAsync(HttpContext context)
    {
        var target = context.Features.Get<IHttpRequestFeature>()?.RawTarget;
        if (string.IsNullOrEmpty(target))
        {
            target = context.Request.PathBase + context.Request.Path + context.Request.QueryString;
        }

        return IsClean(target) ? next(context) : ShortPage.WriteAsync(context, StatusCodes.Status400BadRequest);
    }

    /// <summary>True when the target, percent-decoded once, is valid UTF-8 without control characters.</summary>
    public static bool IsClean(string target)
    {
        // Most targets are plain ASCII without an escape.
        if (!target.AsSpan().ContainsAnyExceptInRange(' ', '~') && !target.Contains('%', StringComparison.Ordinal))
        {
            return true;
        }

        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(target.Length));
        try
        {
            var length = Decode(target, bytes);
            return !Strict.GetString(bytes, 0, length).Any(char.IsControl);
        }
        catch (ArgumentException)
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static int Decode(string target, byte[] bytes)
    {
        var length = Strict.GetBytes(target, bytes);
        var written = 0;
        for (var read = 0; read < length; read++, written++)
        {
            if (bytes[read] == '%' && read + 2 < length && char.IsAsciiHexDigit((char)bytes[read + 1]) && char.IsAsciiHexDigit((char)bytes[read + 2]))
            {
                bytes[written] = Convert.FromHexString([(char)bytes[read + 1], (char)bytes[read + 2]])[0];
                read += 2;
            }
            else
            {
                bytes[written] = bytes[read];
            }
        }

        return written;
    }
}
