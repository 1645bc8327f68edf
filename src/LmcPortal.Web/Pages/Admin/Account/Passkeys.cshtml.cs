using System.ComponentModel.DataAnnotations;
using LmcPortal.Data;
using LmcPortal.Data.Editors;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Links;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Admin.Account;

/// <summary>The editor's passkeys.</summary>
public sealed class PasskeysModel(PortalDbContext db, Passkeys passkeys, CurrentEditor current) : AdminPage
{
    private const string Json = "application/json";

    // What a device answers is a few kilobytes.
    private const int CredentialMaxLength = 64 * 1024;

    public override string Title => "Passkeys";

    public IReadOnlyList<PasskeyRow> Rows { get; private set; } = [];

    [BindProperty]
    [Required(ErrorMessage = "Please give the passkey a name, so that you know it again.")]
    [StringLength(EditorPasskey.NameMaxLength, ErrorMessage = "Please give a name of at most 60 characters.")]
    public string Name { get; set; } = "";

    [BindProperty]
    [StringLength(CredentialMaxLength, ErrorMessage = "The device's answer is longer than the portal accepts.")]
    public string? Credential { get; set; }

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    /// <summary>What the script hands to the browser.</summary>
    public async Task<IActionResult> OnPostOptionsAsync(CancellationToken cancellationToken) =>
        Content(await passkeys.BeginNewAsync(HttpContext, cancellationToken), Json);

    public async Task<IActionResult> OnPostAddAsync(CancellationToken cancellationToken)
    {
        if (ModelState.IsValid && !await passkeys.FinishNewAsync(HttpContext, Credential ?? "", Name.Trim(), cancellationToken))
        {
            ModelState.AddModelError("", "The passkey could not be kept: its answer does not fit what was asked. Please try once more.");
        }

        if (!ModelState.IsValid)
        {
            await LoadAsync(cancellationToken);
            return Page();
        }

        Told = $"The passkey “{Name.Trim()}” opens your account from now on.";
        return Redirect(AdminLinks.Passkeys);
    }

    public async Task<IActionResult> OnPostRemoveAsync(int id, CancellationToken cancellationToken)
    {
        Told = await passkeys.RemoveAsync(id, cancellationToken) is { } name ? $"The passkey “{name}” opens nothing any more." : "That passkey was gone already.";
        return Redirect(AdminLinks.Passkeys);
    }

    private async Task LoadAsync(CancellationToken cancellationToken) => Rows = await db.EditorPasskeys
        .Where(p => p.EditorId == current.Required.Id)
        .OrderBy(p => p.Id)
        .Select(p => new PasskeyRow(p.Id, p.Name, p.CreatedUtc, p.LastUsedUtc))
        .ToListAsync(cancellationToken);
}
