using LmcPortal.Data.Editors;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Admin.Forms;
using LmcPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace LmcPortal.Web.Pages.Admin;

/// <summary>Where an invitation leads, and a link in place of a forgotten password.</summary>
[AllowAnonymous]
[EnableRateLimiting(SignInLimiter.Policy)]
public sealed class WelcomeModel(AccessLinks links, OwnAccount account, EditorSessions sessions) : AdminPage
{
    public override string Title => "Choose your password";

    [BindProperty(SupportsGet = true, Name = AdminLinks.TokenKey)]
    public string? Token { get; set; }

    [BindProperty]
    public NewPassword Chosen { get; set; } = new();

    /// <summary>Whose password it is; null when the link opens nothing.</summary>
    public string? Email { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) => await FindAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var editor = await FindAsync(cancellationToken);
        if (editor is null || !ModelState.IsValid)
        {
            return Page();
        }

        var result = await account.ChoosePasswordAsync(editor, Chosen.Password, cancellationToken);
        if (!result.Succeeded)
        {
            ModelState.AddRefusals(result, email: null, "Chosen.Password");
            return Page();
        }

        Told = "Your password is set.";
        if (editor.NeedsCode)
        {
            // The link stands for the password only.
            return Redirect(AdminLinks.SignIn);
        }

        await sessions.OpenAsync(HttpContext, editor, "one-time link", cancellationToken);
        return Redirect(AdminLinks.Home);
    }

    private async Task<Editor?> FindAsync(CancellationToken cancellationToken)
    {
        var editor = (await links.FindAsync(Token, cancellationToken))?.Editor;
        Email = editor?.Email;
        Response.StatusCode = editor is null ? StatusCodes.Status404NotFound : Response.StatusCode;
        return editor;
    }
}
