using LmcPortal.Data;
using LmcPortal.Data.Media;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Links;
using LmcPortal.Web.Media;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Admin.Media;

/// <summary>One picture or document: what is said about it, where it is used, another file in its place.</summary>
[Authorize(Policies.CanWrite)]
[RequestSizeLimit(UploadedBytes.RequestMaxBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = UploadedBytes.RequestMaxBytes)]
public sealed class DetailsModel(PortalDbContext db, MediaShelf shelf, MediaUses uses) : AdminPage
{
    public override string Title => Asset.Slug;

    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public MediaForm Form { get; set; } = new();

    public MediaAsset Asset { get; private set; } = null!;

    public IReadOnlyList<MediaUse> Uses { get; private set; } = [];

    public string Here => AdminLinks.MediaAsset(Id);

    public MediaFile Widest => Asset.Files.MaxBy(f => f.Width)!;

    /// <summary>What to write in a text.</summary>
    public string Mark => Asset.IsPicture ? $"![{Asset.Alt}]({PortalLinks.MediaScheme}:{Asset.Slug})" : $"[{Asset.Caption ?? Asset.Slug}]({PortalLinks.MediaScheme}:{Asset.Slug})";

    public Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => ShowAsync(fill: true, cancellationToken);

    public async Task<IActionResult> OnPostWordsAsync(CancellationToken cancellationToken) => await AnswerAsync(
        await shelf.DescribeAsync(Id, Version, new MediaWords(Form.Alt, Form.IsDecorative, Form.Caption, Form.Credit), cancellationToken), "Saved. Texts show it when they are saved next.", cancellationToken);

    public async Task<IActionResult> OnPostReplaceAsync(CancellationToken cancellationToken) => await AnswerAsync(
        Form.File is { } file ? await shelf.ReplaceAsync(Id, Version, await file.ReadAsync(cancellationToken), cancellationToken) : MediaAnswer.Refused("File", "Please choose a file."),
        "Replaced. The address is the same.", cancellationToken);

    public async Task<IActionResult> OnPostDeleteAsync(CancellationToken cancellationToken)
    {
        var answer = await shelf.DeleteAsync(Id, cancellationToken);
        if (answer.Id is null)
        {
            return await AnswerAsync(answer, "", cancellationToken);
        }

        Told = "Deleted.";
        return Redirect(AdminLinks.Media);
    }

    private async Task<IActionResult> AnswerAsync(MediaAnswer answer, string told, CancellationToken cancellationToken)
    {
        if (answer.Id is { } id)
        {
            Told = told;
            return Redirect(AdminLinks.MediaAsset(id));
        }

        ModelState.AddModelError(answer.Field.Length == 0 ? "" : "Form." + answer.Field, answer.Refusal!);
        return await ShowAsync(fill: false, cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(bool fill, CancellationToken cancellationToken)
    {
        var asset = await db.MediaAssets.AsNoTracking().Include(a => a.Files).SingleOrDefaultAsync(a => a.Id == Id, cancellationToken);
        if (asset is null)
        {
            return NotFound();
        }

        (Asset, Version) = (asset, asset.Version);
        ModelState.Remove(nameof(Version));
        Uses = await uses.ListAsync(asset.Slug, cancellationToken);
        Form = fill ? new MediaForm { Alt = asset.Alt, IsDecorative = asset.IsDecorative, Caption = asset.Caption, Credit = asset.Credit } : Form;
        return Page();
    }
}
