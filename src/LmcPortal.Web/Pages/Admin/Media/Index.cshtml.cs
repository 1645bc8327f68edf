using LmcPortal.Data;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Links;
using LmcPortal.Web.Media;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Admin.Media;

/// <summary>Pictures and documents, and the way in for a new one.</summary>
[Authorize(Policies.CanWrite)]
[RequestSizeLimit(UploadedBytes.RequestMaxBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = UploadedBytes.RequestMaxBytes)]
public sealed class IndexModel(PortalDbContext db, MediaShelf shelf) : AdminPage
{
    private const int PageSize = 60;

    public override string Title => "Media";

    [BindProperty]
    public MediaForm Form { get; set; } = new();

    /// <summary>Media before this one.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Before { get; set; }

    /// <summary>Words of the name, the alternative text, the caption or the credit.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public IReadOnlyList<MediaRow> Rows { get; private set; } = [];

    public int? Next { get; private set; }

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var answer = Form.File is { } file
            ? await shelf.AddAsync(file.FileName, await file.ReadAsync(cancellationToken), new MediaWords(Form.Alt, Form.IsDecorative, Form.Caption, Form.Credit), cancellationToken)
            : MediaAnswer.Refused("File", "Please choose a file.");
        if (answer.Id is { } id)
        {
            Told = "It is here. No reader sees it before a published text shows it.";
            return Redirect(AdminLinks.MediaAsset(id));
        }

        ModelState.AddModelError("Form." + answer.Field, answer.Refusal!);
        await LoadAsync(cancellationToken);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        var words = Q?.Trim().ToLowerInvariant() ?? "";
#pragma warning disable CA1304, CA1311, CA1862 // The store runs it.
        var found = db.MediaAssets.Where(a =>
            words == "" || a.Slug.Contains(words) || a.Alt.ToLower().Contains(words) || a.Caption!.ToLower().Contains(words) || a.Credit!.ToLower().Contains(words));
#pragma warning restore CA1304, CA1311, CA1862
        var rows = await found
            .Where(a => Before == null || a.Id < Before)
            .OrderByDescending(a => a.Id)
            .Take(PageSize + 1)
            .Select(a => new MediaRow(
                a.Id, a.Slug, a.ContentType, a.Alt, a.Version, a.Files.Max(f => f.Width), a.Files.Max(f => f.Height), a.Files.Max(f => f.Length), a.AddedBy, a.AddedUtc))
            .ToListAsync(cancellationToken);
        Next = rows.Count > PageSize ? rows[PageSize - 1].Id : null;
        Rows = [.. rows.Take(PageSize)];
    }
}
