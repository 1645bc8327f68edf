using LmcPortal.Data.Editors;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Links;
using LmcPortal.Web.Rendering;
using LmcPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace LmcPortal.Web.Pages.Admin.Account;

/// <summary>The second factor: an authenticator app and the recovery codes behind it.</summary>
[EnableRateLimiting(SignInLimiter.Policy)]
public sealed class CodesModel(OwnAccount account) : AdminPage
{
    private const string WrongPassword = "The current password is not right.";
    private const string WrongCode = "This is not the code that the app should show now. Is the telephone's clock right?";

    public override string Title => "Second factor";

    public bool NeedsCode { get; private set; }

    public int Left { get; private set; }

    /// <summary>The secret in groups; null when none waits to be confirmed.</summary>
    public string? Key { get; private set; }

    public QrDrawing? Qr { get; private set; }

    /// <summary>Recovery codes just made; shown once.</summary>
    public IReadOnlyList<string> Fresh { get; private set; } = [];

    [BindProperty]
    public string Code { get; set; } = "";

    [BindProperty]
    public PasswordForm Form { get; set; } = new();

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public async Task<IActionResult> OnPostBeginAsync(CancellationToken cancellationToken)
    {
        await account.BeginAppAsync(cancellationToken);
        return Redirect(AdminLinks.Codes);
    }

    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken cancellationToken) =>
        await ShowAsync(await account.ConfirmAppAsync(Code ?? "", cancellationToken), nameof(Code), WrongCode, cancellationToken);

    public async Task<IActionResult> OnPostRenewAsync(CancellationToken cancellationToken) =>
        await ShowAsync(await account.RenewCodesAsync(Form.Current ?? "", cancellationToken), "Form.Current", WrongPassword, cancellationToken);

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellationToken)
    {
        if (!await account.RemoveAppAsync(Form.Current ?? "", cancellationToken))
        {
            return await ShowAsync(null, "Form.Current", WrongPassword, cancellationToken);
        }

        Told = "The second factor is gone: your password alone opens your account.";
        return Redirect(AdminLinks.Account);
    }

    private async Task<IActionResult> ShowAsync(IReadOnlyList<string>? fresh, string field, string refusal, CancellationToken cancellationToken)
    {
        // Each form of this page has one field; what is said of the others' is not meant.
        ModelState.Clear();
        if (fresh is null)
        {
            ModelState.AddModelError(field, refusal);
        }

        await LoadAsync(cancellationToken);
        Fresh = fresh ?? [];
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        var editor = await account.FindAsync(cancellationToken);
        (NeedsCode, Left) = (editor.NeedsCode, editor.RecoveryCodes.Count);
        if (editor is { NeedsCode: false, AuthenticatorKey: { } key })
        {
            Key = Base32.Grouped(key, ' ');
            Qr = QrDrawing.Of(UriFor(editor, key));
        }
    }

    // https://github.com/google/google-authenticator/wiki/Key-Uri-Format
    private static string UriFor(Editor editor, string key)
    {
        var issuer = Uri.EscapeDataString(Seo.PageHead.PortalName);
        return $"otpauth://totp/{issuer}:{Uri.EscapeDataString(editor.Email)}?secret={key}&issuer={issuer}&digits={TotpCode.Digits}";
    }
}
