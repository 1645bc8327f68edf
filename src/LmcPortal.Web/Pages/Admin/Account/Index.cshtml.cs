using LmcPortal.Data;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Links;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Admin.Account;

/// <summary>How the editor proves who they are, and where they are signed in.</summary>
public sealed class IndexModel(PortalDbContext db, EditorSessions sessions, CurrentEditor current) : AdminPage
{
    public override string Title => "Your account";

    public SignedInEditor Editor => current.Required;

    public bool NeedsCode { get; private set; }

    public int RecoveryCodes { get; private set; }

    public int Passkeys { get; private set; }

    public IReadOnlyList<SessionRow> Sessions { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var me = Editor;
        var state = await db.Editors.Where(e => e.Id == me.Id).Select(e => new { e.NeedsCode, Codes = e.RecoveryCodes.Count, Passkeys = e.Passkeys.Count }).SingleAsync(cancellationToken);
        (NeedsCode, RecoveryCodes, Passkeys) = (state.NeedsCode, state.Codes, state.Passkeys);
        Sessions = await sessions.Living(me.Id)
            .OrderByDescending(s => s.LastSeenUtc).ThenByDescending(s => s.Id)
            .Select(s => new SessionRow(s.Id, s.Device, s.Address, s.Proof, s.OpenedUtc, s.LastSeenUtc, s.Id == me.SessionId))
            .ToListAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostEndSessionAsync(int id, CancellationToken cancellationToken)
    {
        Told = await sessions.EndOneAsync(Editor, id, cancellationToken) ? "That session is over." : "That session was over already.";
        return Redirect(AdminLinks.Account);
    }

    public async Task<IActionResult> OnPostEndOthersAsync(CancellationToken cancellationToken)
    {
        await sessions.EndOthersAsync(Editor, cancellationToken);
        Told = "You are signed in here and nowhere else.";
        return Redirect(AdminLinks.Account);
    }
}
