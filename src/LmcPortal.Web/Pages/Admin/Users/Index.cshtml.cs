using LmcPortal.Data;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Admin.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Admin.Users;

/// <summary>Everybody who may come in, and the invitation of others.</summary>
[Authorize(Policies.CanAdminister)]
public sealed class IndexModel(PortalDbContext db, EditorAccounts accounts, AdminAddress address) : AdminPage
{
    public override string Title => "People";

    public IReadOnlyList<UserRow> Rows { get; private set; } = [];

    [BindProperty]
    public InviteForm Form { get; set; } = new();

    /// <summary>The link of the invitation just made.</summary>
    public GivenLink? Given { get; private set; }

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (ModelState.IsValid)
        {
            var (result, link) = await accounts.InviteAsync(Form.Email, Form.Name, Form.Role);
            ModelState.AddRefusals(result, "Form.Email", password: null);
            if (link is not null)
            {
                Given = new GivenLink($"{Form.Name} is invited. Hand on this link.", address.Of(AdminLinks.WelcomeWith(link.Token)), link.ExpiresUtc);
                ModelState.Clear();
                Form = new InviteForm();
            }
        }

        await LoadAsync(cancellationToken);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken) =>
        Rows = await db.Editors.OrderBy(e => e.Name).ThenBy(e => e.Id).ToRows().ToListAsync(cancellationToken);
}
