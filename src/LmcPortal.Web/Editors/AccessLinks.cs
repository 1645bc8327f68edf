using LmcPortal.Data;
using LmcPortal.Data.Editors;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Editors;

/// <summary>One-time links. Their token is shown once and kept only as its hash; any node takes it.</summary>
public sealed class AccessLinks(PortalDbContext db, TimeProvider time)
{
    /// <summary>A token is this long; what is longer is not looked for.</summary>
    private const int TokenLength = 64;

    /// <summary>Stages a new link.</summary>
    public NewLink Stage(AccessLinkKind kind, Editor? editor)
    {
        var link = new NewLink(SecretHash.NewSecret(), time.GetUtcNow().UtcDateTime + LifetimeOf(kind));
        db.AccessLinks.Add(new AccessLink { TokenHash = SecretHash.Of(link.Token), Kind = kind, Editor = editor, ExpiresUtc = link.ExpiresUtc });
        return link;
    }

    /// <summary>The link, tracked, with its editor; null when it was used, has expired, was never given or its editor is shut out.</summary>
    public async Task<AccessLink?> FindAsync(string? token, CancellationToken cancellationToken)
    {
        if (token is not { Length: TokenLength })
        {
            return null;
        }

        var hash = SecretHash.Of(token);
        var now = time.GetUtcNow().UtcDateTime;
        return await db.AccessLinks.Include(l => l.Editor)
            .SingleOrDefaultAsync(l => l.TokenHash == hash && l.ExpiresUtc > now && (l.Editor == null || l.Editor.DisabledUtc == null), cancellationToken);
    }

    /// <summary>Stages the end of every link of the editor, used or not.</summary>
    public async Task StageEndOfAllAsync(int editorId, CancellationToken cancellationToken) =>
        db.AccessLinks.RemoveRange(await db.AccessLinks.Where(l => l.EditorId == editorId).ToListAsync(cancellationToken));

    public static TimeSpan LifetimeOf(AccessLinkKind kind) => kind switch
    {
        AccessLinkKind.SetUp => TimeSpan.FromHours(24),
        AccessLinkKind.Invitation => TimeSpan.FromDays(3),
        _ => TimeSpan.FromHours(1),
    };
}
