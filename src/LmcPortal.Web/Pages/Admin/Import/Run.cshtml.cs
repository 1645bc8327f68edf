using LmcPortal.Data;
using LmcPortal.Data.Imports;
using LmcPortal.Text.Seeds;
using LmcPortal.Web.Editors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Admin.Import;

/// <summary>One reading on record: what was kept, dropped and repaired, and what an editor should look at.</summary>
[Authorize(Policies.CanWrite)]
public sealed class RunModel(PortalDbContext db) : AdminPage
{
    public override string Title => Run.FileName;

    [BindProperty(SupportsGet = true)]
    public int Line { get; set; } = 1;

    public RunRow Run { get; private set; } = new(0, "", ImportResult.Refused, 0, null, default);

    public IReadOnlyList<ParseProblem> Problems { get; private set; } = [];

    /// <summary>Null when the document was refused.</summary>
    public DocumentView? View { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellationToken)
    {
        var found = await db.ImportRuns
            .Where(r => r.Id == id)
            .Select(r => new { Row = new RunRow(r.Id, r.FileName, r.Result, r.Problems.Count, null, r.StartedUtc), r.Spans, r.SourceDocument!.Text })
            .SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return NotFound();
        }

        Run = found.Row;
        Problems = await db.ImportRuns.Where(r => r.Id == id).SelectMany(r => r.Problems)
            .OrderBy(p => p.Line).ThenBy(p => p.Id).Select(p => new ParseProblem(p.Line, p.Message)).ToListAsync(cancellationToken);
        View = found.Spans is null ? null : DocumentView.At(found.Text, SpanJson.Read(found.Spans), [], Line);
        return Page();
    }
}
