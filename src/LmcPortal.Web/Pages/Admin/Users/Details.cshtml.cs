using System.ComponentModel.DataAnnotations;
using LmcPortal.Data;
using LmcPortal.Data.Editors;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Admin.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Admin.Users;

/// <summary>One account, and what an administrator may do to it.</summary>
[Authorize(Policies.CanAdminister)]
public sealed class DetailsModel(PortalDbContext db, EditorAccounts accounts, AdminAddress address, CurrentEditor current) : AdminPage
{
    public override string Title => Row.Name;

    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    public UserRow Row { get; private set; } = new(0, "", "", EditorRole.Writer, false, false, false, null);

    public bool IsOwn => Id == current.Required.Id;

    /// <summary>The link just made.</summary>
    public GivenLink? Given { get; private set; }

    public Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => ShowAsync(cancellationToken);

    public Task<IActionResult> OnPostRoleAsync([EnumDataType(typeof(EditorRole))] EditorRole role, CancellationToken cancellationToken) =>
        DoAsync(() => accounts.ChangeRoleAsync(Id, role, cancellationToken), $"The role is now {role.ToString().ToLowerInvariant()}.", cancellationToken);

    public Task<IActionResult> OnPostDisableAsync(CancellationToken cancellationToken) =>
        DoAsync(() => accounts.DisableAsync(Id, cancellationToken), "The account is shut and all its sessions are over.", cancellationToken);

    public Task<IActionResult> OnPostEnableAsync(CancellationToken cancellationToken) =>
        DoAsync(() => accounts.EnableAsync(Id, cancellationToken), "The account is open again.", cancellationToken);

    public Task<IActionResult> OnPostEndSessionsAsync(CancellationToken cancellationToken) =>
        DoAsync(() => accounts.EndSessionsAsync(Id, cancellationToken), "All sessions are over.", cancellationToken);

    public Task<IActionResult> OnPostForgetSecondFactorAsync(CancellationToken cancellationToken) =>
        DoAsync(() => accounts.ForgetSecondFactorAsync(Id, cancellationToken), "The second factor is gone. Please have them add a new one soon.", cancellationToken);

    public async Task<IActionResult> OnPostLinkAsync(CancellationToken cancellationToken)
    {
        if (await accounts.NewLinkAsync(Id, cancellationToken) is not { } link)
        {
            return NotFound();
        }

        Given = new GivenLink("Hand on this link; links given before open nothing any more.", address.Of(AdminLinks.WelcomeWith(link.Token)), link.ExpiresUtc);
        return await ShowAsync(cancellationToken);
    }

    private async Task<IActionResult> DoAsync(Func<Task<IdentityResult>> act, string told, CancellationToken cancellationToken)
    {
        if (!await db.Editors.AnyAsync(e => e.Id == Id, cancellationToken))
        {
            return NotFound();
        }

        var result = ModelState.IsValid ? await act() : IdentityResult.Failed();
        if (result.Succeeded)
        {
            Told = told;
            return Redirect(AdminLinks.User(Id));
        }

        ModelState.AddRefusals(result, email: null, password: null);
        return await ShowAsync(cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        var row = await db.Editors.Where(e => e.Id == Id).ToRows().SingleOrDefaultAsync(cancellationToken);
        Row = row ?? Row;
        return row is null ? NotFound() : Page();
    }
}
