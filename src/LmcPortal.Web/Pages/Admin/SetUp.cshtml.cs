using LmcPortal.Web.Editors;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Admin.Forms;
using LmcPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace LmcPortal.Web.Pages.Admin;

/// <summary>Makes the first administrator, for whoever holds the link from the console.</summary>
[AllowAnonymous]
[EnableRateLimiting(SignInLimiter.Policy)]
public sealed class SetUpModel(FirstAdministrator first, EditorSessions sessions) : AdminPage
{
    public override string Title => "Set up the portal";

    [BindProperty(SupportsGet = true, Name = AdminLinks.TokenKey)]
    public string? Token { get; set; }

    [BindProperty]
    public SetUpForm Form { get; set; } = new();

    [BindProperty]
    public NewPassword Chosen { get; set; } = new();

    public bool IsOpen { get; private set; }

    public Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => ShowAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || !await first.IsOpenAsync(Token, cancellationToken))
        {
            return await ShowAsync(cancellationToken);
        }

        var (result, editor) = await first.CreateAsync(Form.Email, Form.Name, Chosen.Password, cancellationToken);
        if (!result.Succeeded)
        {
            ModelState.AddRefusals(result, "Form.Email", "Chosen.Password");
            return await ShowAsync(cancellationToken);
        }

        await sessions.OpenAsync(HttpContext, editor, "password", cancellationToken);
        Told = "The portal has its first administrator: you. Please add a second factor under “Your account”, so that your password alone opens nothing.";
        return Redirect(AdminLinks.Home);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        IsOpen = await first.IsOpenAsync(Token, cancellationToken);
        Response.StatusCode = IsOpen ? Response.StatusCode : StatusCodes.Status404NotFound;
        return Page();
    }
}
