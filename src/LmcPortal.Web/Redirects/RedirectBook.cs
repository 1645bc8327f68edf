using LmcPortal.Data;
using LmcPortal.Data.Redirects;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Redirects;

/// <summary>Keeps where old addresses lead: always in one step, never in a circle. Changes are staged, and saved with what causes them.</summary>
public sealed class RedirectBook(PortalDbContext db, TimeProvider time)
{
    /// <summary>
    /// Leads readers from a path to another. Whatever led to the old path leads to the new one from now on, and a path that something is
    /// led to leads nowhere itself. Null when it is staged, otherwise a sentence why it cannot be.
    /// </summary>
    public async Task<string?> LeadAsync(string from, string to, string by, CancellationToken cancellationToken)
    {
        (from, to) = (PathOf(from), PathOf(to));
        if (Refusal(from, to) is { } refusal)
        {
            return refusal;
        }

        var known = await db.Redirects.Where(r => r.FromPath == from || r.FromPath == to || r.ToPath == from).ToListAsync(cancellationToken);

        // Nothing may lead away from where this leads to; and what led here before comes along.
        db.Redirects.RemoveRange(known.Where(r => r.FromPath == to));
        foreach (var earlier in known.Where(r => r.FromPath != to && r.FromPath != from))
        {
            earlier.ToPath = to;
        }

        if (known.Find(r => r.FromPath == from) is { } same)
        {
            same.ToPath = to;
        }
        else
        {
            db.Redirects.Add(new Redirect { FromPath = from, ToPath = to, CreatedBy = by, CreatedUtc = time.GetUtcNow().UtcDateTime });
        }

        return null;
    }

    /// <summary>Where a path that nothing stands at leads to; null when nowhere.</summary>
    public Task<string?> FindAsync(string path, CancellationToken cancellationToken)
    {
        var from = PathOf(path);
        return from.Length > Redirect.PathMaxLength
            ? Task.FromResult<string?>(null)
            : db.Redirects.Where(r => r.FromPath == from).Select(r => (string?)r.ToPath).FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>The one spelling of a path: from the root, in lower case, without a slash at the end, what is escaped written out.</summary>
    public static string PathOf(string path) => "/" + Uri.UnescapeDataString(path.Trim()).Trim('/').ToLowerInvariant();

    private static string? Refusal(string from, string to)
    {
        if (from == to)
        {
            return "The old and the new path are the same: that would lead in a circle.";
        }

        if (from == "/" || IsClosed(from) || IsClosed(to))
        {
            return "Only public pages can be led to or away from, and not the start page.";
        }

        return from.Length > Redirect.PathMaxLength || to.Length > Redirect.PathMaxLength || from.Concat(to).Any(c => char.IsControl(c) || c is '?' or '#' or '\\')
            ? $"Give paths of at most {Redirect.PathMaxLength} characters, such as /stories/the-name, without a question mark and what follows it."
            : null;
    }

    private static bool IsClosed(string path) => path == "/admin" || path.StartsWith("/admin/", StringComparison.Ordinal) || path.StartsWith("//", StringComparison.Ordinal);
}
