using LmcPortal.Data.Editors;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Links;
using LmcPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace LmcPortal.Web.Pages.Admin.SignIn;

/// <summary>The door.</summary>
[AllowAnonymous]
[EnableRateLimiting(SignInLimiter.Policy)]
public sealed partial class IndexModel(PasswordCheck passwords, Passkeys passkeys, SignInSteps steps, EditorSessions sessions, CurrentEditor current) : AdminPage
{
    // The same for an unknown address, a wrong password, a locked and a shut account.
    private const string Refusal = "This address and this password do not open an account. After several wrong tries an account rests for some minutes.";

    public override string Title => "Sign in";

    [BindProperty]
    public SignInForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = AdminLinks.ReturnKey)]
    public string? ReturnUrl { get; set; }

    public IActionResult OnGet() => current.Found is null ? Page() : Redirect(this.WayBack(ReturnUrl));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var editor = await passwords.FindAsync(Form.Email, Form.Password, HttpContext.AddressText(), cancellationToken);
        if (editor is null)
        {
            ModelState.AddModelError("", Refusal);
            return Page();
        }

        if (editor.NeedsCode)
        {
            await steps.BeginAsync(HttpContext, SignInStepKind.Code, editor.Id, state: null, cancellationToken);
            return Redirect(AdminLinks.SignInCodeFor(ReturnUrl));
        }

        await sessions.OpenAsync(HttpContext, editor, "password", cancellationToken);
        return Redirect(this.WayBack(ReturnUrl));
    }
}
