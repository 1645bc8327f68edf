using LmcPortal.Web.Editors;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Admin.Forms;
using LmcPortal.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace LmcPortal.Web.Pages.Admin.Account;

[EnableRateLimiting(SignInLimiter.Policy)]
public sealed class PasswordModel(OwnAccount account, CurrentEditor current) : AdminPage
{
    public override string Title => "Change the password";

    public string Email => current.Required.Email;

    [BindProperty]
    public PasswordForm Form { get; set; } = new();

    [BindProperty]
    public NewPassword Chosen { get; set; } = new();

    public void OnGet()
    {
        // The form is all there is.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var result = await account.ChangePasswordAsync(HttpContext, Form.Current, Chosen.Password, cancellationToken);
        if (!result.Succeeded)
        {
            var isCurrent = result.Errors.Any(e => e.Code == nameof(IdentityErrorDescriber.PasswordMismatch));
            ModelState.AddRefusals(result, email: null, isCurrent ? "Form.Current" : "Chosen.Password");
            return Page();
        }

        Told = "Your password is changed. You are signed in here and nowhere else.";
        return Redirect(AdminLinks.Account);
    }
}
