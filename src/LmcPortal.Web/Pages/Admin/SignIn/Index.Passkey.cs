using LmcPortal.Web.Editors;
using Microsoft.AspNetCore.Mvc;

namespace LmcPortal.Web.Pages.Admin.SignIn;

/// <summary>The door, for those with a passkey.</summary>
public sealed partial class IndexModel
{
    private const string PasskeyRefusal = "This passkey opens no account here. Please try once more, or use your password.";

    [BindProperty]
    public string? Credential { get; set; }

    /// <summary>What the script hands to the browser.</summary>
    public async Task<IActionResult> OnPostPasskeyOptionsAsync(CancellationToken cancellationToken) =>
        Content(await passkeys.BeginSignInAsync(HttpContext, cancellationToken), "application/json");

    public async Task<IActionResult> OnPostPasskeyAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (await passkeys.FinishSignInAsync(HttpContext, Credential ?? "", cancellationToken) is not { } editor)
        {
            ModelState.AddModelError("", PasskeyRefusal);
            return Page();
        }

        await sessions.OpenAsync(HttpContext, editor, Passkeys.Proof, cancellationToken);
        return Redirect(this.WayBack(ReturnUrl));
    }
}
