using LmcPortal.Data;
using LmcPortal.Data.Editors;
using LmcPortal.Web.AuditLog;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Links;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Admin;

/// <summary>What waits for an editor, and what they did last.</summary>
public sealed class IndexModel(PortalDbContext db, WaitingCounts waiting, CurrentEditor current) : AdminPage
{
    private const int ActsShown = 10;

    public override string Title => "Overview";

    public IReadOnlyList<WaitingCount> Counts { get; private set; } = [];

    /// <summary>The editor's own last acts, newest first.</summary>
    public IReadOnlyList<AuditRecord> Acts { get; private set; } = [];

    /// <summary>All the editor's acts; null for those who may not read the log.</summary>
    public string? ActsPath { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var editor = current.Required;
        Counts = await waiting.ReadAsync(editor.Role >= EditorRole.Editor, cancellationToken);
        Acts = await db.AuditEntries.Where(e => e.Actor == editor.Email).ToRecords(before: null).Take(ActsShown).ToListAsync(cancellationToken);
        ActsPath = editor.Role == EditorRole.Admin ? AdminLinks.AuditLike(AuditFilter.All with { Actor = editor.Email }) : null;
    }
}
