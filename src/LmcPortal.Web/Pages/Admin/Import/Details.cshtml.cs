using System.ComponentModel.DataAnnotations;
using LmcPortal.Data;
using LmcPortal.Data.Imports;
using LmcPortal.Text.Seeds;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Links;
using LmcPortal.Web.Seeding.Desk;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Admin.Import;

/// <summary>A document on the desk: as received and what becomes of it, side by side; every change is one button, and one button takes it back.</summary>
[Authorize(Policies.CanWrite)]
public sealed class DetailsModel(PortalDbContext db, ImportDesk desk) : AdminPage
{
    public override string Title => Session?.FileName ?? "";

    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    /// <summary>Where in the document the editor is at work.</summary>
    [BindProperty(SupportsGet = true)]
    public int Line { get; set; } = 1;

    /// <summary>The state of the document that the editor has seen.</summary>
    [BindProperty]
    public int Version { get; set; }

    public ImportSession Session { get; private set; } = null!;

    public ParsedSeed Parsed { get; private set; } = null!;

    public DocumentView View { get; private set; } = null!;

    public IReadOnlyList<DraftLink> Drafts { get; private set; } = [];

    public string Here => AdminLinks.ImportSession(Id);

    public bool IsOpen => Session.State == ImportSessionState.Open;

    /// <summary>One-based line of an offset.</summary>
    public int LineOf(int offset) => Lines.LineOf(Math.Min(offset, Session.Text.Length));

    /// <summary>The line's characters as a button names them.</summary>
    public string PlaceOf(int line)
    {
        var start = Lines.StartOf(line);
        var text = Session.Text.AsSpan(start, (line < Lines.Count ? Lines.StartOf(line + 1) : Session.Text.Length) - start);
        return FormattableString.Invariant($"/{start + text.Length - text.TrimStart().Length}/{text.Trim().Length}");
    }

    private LineIndex Lines => field ??= new LineIndex(Session.Text);

    public Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => ShowAsync(cancellationToken);

    /// <summary>What is asked is a kind and a place: "Drop/120/45".</summary>
    public async Task<IActionResult> OnPostCorrectAsync([Required] string ask, string? value, CancellationToken cancellationToken) =>
        await AnswerAsync(
            Correction.TryParse(ask, out var asked)
                ? await desk.CorrectAsync(Id, Version, asked.Kind, asked.Start, asked.Length, value, cancellationToken)
                : DeskAnswer.Refused("Please choose one of the corrections that the page offers."),
            cancellationToken);

    public async Task<IActionResult> OnPostUndoAsync(int correction, CancellationToken cancellationToken) =>
        await AnswerAsync(await desk.UndoAsync(Id, Version, correction, cancellationToken), cancellationToken);

    public async Task<IActionResult> OnPostDiscardAsync(CancellationToken cancellationToken) =>
        await AnswerAsync(await desk.DiscardAsync(Id, Version, cancellationToken), cancellationToken);

    public async Task<IActionResult> OnPostDraftsAsync(CancellationToken cancellationToken) =>
        await AnswerAsync(await desk.MakeDraftsAsync(Id, Version, cancellationToken), cancellationToken);

    private async Task<IActionResult> AnswerAsync(DeskAnswer answer, CancellationToken cancellationToken)
    {
        if (answer.Done)
        {
            Told = answer.Sentence;
            return Redirect(AdminLinks.ImportSessionAt(Id, answer.Line ?? Math.Max(1, Line)));
        }

        ModelState.AddModelError("", answer.Sentence);
        db.ChangeTracker.Clear();
        return await ShowAsync(cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        var session = await db.ImportSessions.AsNoTracking().Include(s => s.Corrections.OrderBy(c => c.Id)).SingleOrDefaultAsync(s => s.Id == Id, cancellationToken);
        if (session is null)
        {
            return NotFound();
        }

        Session = session;
        Version = session.Version;
        Parsed = ImportDesk.Parse(session);
        View = DocumentView.At(session.Text, Parsed.Spans, Parsed.Stories, Line);
        Drafts = await db.Stories.Where(s => session.SourceDocumentId != null && s.SourceDocumentId == session.SourceDocumentId)
            .OrderBy(s => s.SourceLine).ThenBy(s => s.Id).Select(s => new DraftLink(s.Id, s.Title, s.Status)).ToListAsync(cancellationToken);
        return Page();
    }
}
