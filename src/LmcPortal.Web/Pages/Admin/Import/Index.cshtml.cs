using System.Text;
using LmcPortal.Data;
using LmcPortal.Data.Imports;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Links;
using LmcPortal.Web.Seeding.Desk;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Admin.Import;

/// <summary>Documents on the desk, every reading on record, and the way in for a new one.</summary>
[Authorize(Policies.CanWrite)]
[RequestSizeLimit(RequestMaxBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = RequestMaxBytes, ValueLengthLimit = UploadForm.TextMaxLength * 4)]
public sealed class IndexModel(PortalDbContext db, ImportDesk desk, PortalOptions options) : AdminPage
{
    private const int RequestMaxBytes = (PortalOptions.ImportMegabytesMax + 1) * 1024 * 1024;
    private const int PageSize = 50;

    public override string Title => "Import";

    [BindProperty]
    public UploadForm Form { get; set; } = new();

    /// <summary>Readings before this one.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Before { get; set; }

    public int MaxMegabytes => options.ImportMaxMegabytes;

    public IReadOnlyList<SessionRow> Sessions { get; private set; } = [];

    public IReadOnlyList<RunRow> Runs { get; private set; } = [];

    public int? Next { get; private set; }

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var answer = ModelState.IsValid ? await OpenAsync(cancellationToken) : DeskAnswer.Refused("");
        if (answer.Done)
        {
            Told = answer.Sentence;
            return Redirect(AdminLinks.ImportSession(answer.SessionId!.Value));
        }

        if (ModelState.IsValid)
        {
            ModelState.AddModelError(Form.File is null ? "Form.Text" : "Form.File", answer.Sentence);
        }

        await LoadAsync(cancellationToken);
        return Page();
    }

    private async Task<DeskAnswer> OpenAsync(CancellationToken cancellationToken)
    {
        if (Form.File is { } file)
        {
            if (file.Length > options.ImportMaxMegabytes * 1024L * 1024)
            {
                return DeskAnswer.Refused($"The file is {file.Length / 1024.0 / 1024:0.0} MB long and {MaxMegabytes} MB is the most; split it into several documents.");
            }

            using var bytes = new MemoryStream((int)file.Length);
            await file.CopyToAsync(bytes, cancellationToken);
            return await desk.OpenAsync(file.FileName, bytes.ToArray(), cancellationToken);
        }

        if (string.IsNullOrWhiteSpace(Form.Text))
        {
            return DeskAnswer.Refused("Please choose a file, or paste a text.");
        }

        var name = string.IsNullOrWhiteSpace(Form.Name) ? "Pasted text" : Form.Name.Trim();
        return await desk.OpenAsync(name, Encoding.UTF8.GetBytes(Form.Text), cancellationToken);
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Sessions = await db.ImportSessions
            .OrderBy(s => s.State == ImportSessionState.Open ? 0 : 1).ThenByDescending(s => s.ChangedUtc).ThenByDescending(s => s.Id)
            .Take(PageSize)
            .Select(s => new SessionRow(s.Id, s.FileName, s.Encoding, s.State, s.Corrections.Count, s.ChangedBy, s.ChangedUtc))
            .ToListAsync(cancellationToken);
        var runs = await db.ImportRuns
            .Where(r => Before == null || r.Id < Before)
            .OrderByDescending(r => r.Id)
            .Take(PageSize + 1)
            .Select(r => new RunRow(
                r.Id, r.FileName, r.Result, r.Problems.Count, r.Result == ImportResult.Refused ? r.Problems.OrderBy(p => p.Id).Select(p => p.Message).FirstOrDefault() : null, r.StartedUtc))
            .ToListAsync(cancellationToken);
        Next = runs.Count > PageSize ? runs[PageSize - 1].Id : null;
        Runs = [.. runs.Take(PageSize)];
    }
}
