using LmcPortal.Data;
using LmcPortal.Web.AuditLog;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Links;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Admin.Audit;

/// <summary>Who did what, newest first.</summary>
[Authorize(Policies.CanAdminister)]
public sealed class IndexModel(PortalDbContext db) : AdminPage
{
    private const int RowsShown = 50;

    public override string Title => "Audit log";

    public AuditFilter Filter { get; private set; } = AuditFilter.All;

    public IReadOnlyList<string> Problems { get; private set; } = [];

    public IReadOnlyList<AuditRecord> Rows { get; private set; } = [];

    public int Total { get; private set; }

    public bool IsFirst { get; private set; }

    /// <summary>The entries behind these; null on the last page.</summary>
    public string? OlderPath { get; private set; }

    public async Task OnGetAsync(long? before, CancellationToken cancellationToken)
    {
        (Filter, Problems) = AuditFilter.Read(Request.Query);
        IsFirst = before is null;
        var wanted = Filter.Apply(db.AuditEntries);
        Total = await wanted.CountAsync(cancellationToken);
        var rows = await wanted.ToRecords(before).Take(RowsShown + 1).ToListAsync(cancellationToken);
        Rows = [.. rows.Take(RowsShown)];
        OlderPath = rows.Count > RowsShown ? AdminLinks.AuditLike(Filter, Rows[^1].Id) : null;
    }
}
