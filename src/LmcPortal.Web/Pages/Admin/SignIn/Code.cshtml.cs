using System.ComponentModel.DataAnnotations;
using LmcPortal.Data.Editors;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Links;
using LmcPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace LmcPortal.Web.Pages.Admin.SignIn;

/// <summary>The second step behind a right password.</summary>
[AllowAnonymous]
[EnableRateLimiting(SignInLimiter.Policy)]
public sealed class CodeModel(SignInSteps steps, SecondFactor codes, EditorSessions sessions) : AdminPage
{
    private const int CodeMaxLength = 40;

    public override string Title => "Your code";

    [BindProperty]
    [Required(ErrorMessage = "Please give the code.")]
    [StringLength(CodeMaxLength, ErrorMessage = "This is longer than any code.")]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = AdminLinks.ReturnKey)]
    public string? ReturnUrl { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        await FindStepAsync(cancellationToken) is null ? Redirect(AdminLinks.SignIn) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await FindStepAsync(cancellationToken) is not { Editor: { DisabledUtc: null } editor } step)
        {
            return Redirect(AdminLinks.SignIn);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (await codes.CheckAsync(editor, Code, HttpContext.AddressText(), cancellationToken) is not { } proof)
        {
            ModelState.AddModelError(nameof(Code), "This code is not right, or was used already. Wait for the next one; after several wrong ones an account rests for some minutes.");
            return Page();
        }

        if (!await steps.EndAsync(HttpContext, step, cancellationToken))
        {
            return Redirect(AdminLinks.SignIn);
        }

        await sessions.OpenAsync(HttpContext, editor, proof, cancellationToken);
        return Redirect(this.WayBack(ReturnUrl));
    }

    private Task<SignInStep?> FindStepAsync(CancellationToken cancellationToken) => steps.FindAsync(HttpContext, SignInStepKind.Code, cancellationToken);
}
