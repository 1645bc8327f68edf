using LmcPortal.Web.Editors;
using LmcPortal.Web.Links;
using Microsoft.AspNetCore.Mvc;

namespace LmcPortal.Web.Pages.Admin;

/// <summary>The way out.</summary>
public sealed class SignOutModel(EditorSessions sessions, CurrentEditor current) : AdminPage
{
    public override string Title => "Sign out";

    public void OnGet()
    {
        // The page asks; only its form signs out.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await sessions.CloseAsync(HttpContext, current.Required, cancellationToken);
        return Redirect(AdminLinks.SignIn);
    }
}
