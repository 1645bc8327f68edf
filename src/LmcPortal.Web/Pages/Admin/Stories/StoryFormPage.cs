using System.Globalization;
using LmcPortal.Data;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Rendering;
using LmcPortal.Web.Stories;
using LmcPortal.Web.Stories.Merging;
using LmcPortal.Web.Stories.Unsaved;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LmcPortal.Web.Pages.Admin.Stories;

/// <summary>The form of a story, new or known: its sections are arranged, and what is in it is kept, without anything being saved.</summary>
[KeepsText]
public abstract class StoryFormPage(PortalDbContext db, UnsavedTexts unsaved, FormTickets tickets, CurrentEditor current) : AdminPage
{
    [BindProperty]
    public StoryForm Form { get; set; } = new();

    public DeskChoices Choices { get; private set; } = new([], []);

    /// <summary>The section that a button has just moved or made; null when none was.</summary>
    public int? Moved { get; private set; }

    /// <summary>What is kept and was not saved; null when there is none, or it is the text itself.</summary>
    public KeptText? Kept { get; protected set; }

    /// <summary>The two texts brought together, after somebody else has saved; null otherwise.</summary>
    public MergedText? Merged { get; protected set; }

    /// <summary>Proves whose form this is when the session has ended before it is sent.</summary>
    public string Ticket => tickets.For(current.Required.Id, StoryId);

    /// <summary>Null for a new story.</summary>
    public abstract int? StoryId { get; }

    /// <summary>The address of the form.</summary>
    public abstract string Here { get; }

    /// <summary>What both sides made of a field ("Title", "Sections[anchor].Markdown"); null where they do not differ.</summary>
    public MergedField? Conflict(string key) => Merged?.Conflicts.FirstOrDefault(f => f.Key == key);

    protected PortalDbContext Db => db;

    protected UnsavedTexts Unsaved => unsaved;

    protected SignedInEditor Editor => current.Required;

    /// <summary>Adds, moves or takes out a section; nothing is saved.</summary>
    public async Task<IActionResult> OnPostArrangeAsync(string? move, CancellationToken cancellationToken)
    {
        Moved = SectionMoves.Do(Form.Sections, move);
        await KeepAsync(cancellationToken);
        return await ShowAsync(cancellationToken);
    }

    /// <summary>Keeps what is in the form, for a script that asks every few seconds and for a button.</summary>
    public async Task<IActionResult> OnPostKeepAsync(CancellationToken cancellationToken)
    {
        var kept = await KeepAsync(cancellationToken);
        if (Request.WantsJson())
        {
            return new JsonResult(new { kept });
        }

        Told = $"Your text is kept as of {kept.Minute()} UTC. It is not saved yet.";
        return Redirect($"{Here}?handler=Kept");
    }

    /// <summary>Says that the editor still has the form open; what was kept stays as it is.</summary>
    public async Task<IActionResult> OnPostHereAsync(CancellationToken cancellationToken)
    {
        await unsaved.TouchAsync(Editor.Id, StoryId, Form.Number, cancellationToken);
        return new NoContentResult();
    }

    /// <summary>Fills the form with what was kept.</summary>
    public async Task<IActionResult> OnGetKeptAsync(CancellationToken cancellationToken)
    {
        if ((await unsaved.FindAsync(Editor.Id, StoryId, cancellationToken))?.Form is not { } json)
        {
            return Redirect(Here);
        }

        Form = await ReadKeptAsync(json);
        return await ShowAsync(cancellationToken);
    }

    /// <summary>Forgets what was kept.</summary>
    public async Task<IActionResult> OnPostDropAsync(CancellationToken cancellationToken)
    {
        await unsaved.DropAsync(Editor.Id, StoryId, cancellationToken);
        Told = "What was kept is gone.";
        return Redirect(Here);
    }

    protected async Task<StoryForm> ReadKeptAsync(string json)
    {
        var form = new StoryForm();
        await TryUpdateModelAsync(form, nameof(Form), new FormValueProvider(BindingSource.Form, KeptFields.Read(json), CultureInfo.InvariantCulture));
        ModelState.Clear();
        return form;
    }

    protected async Task<DateTime> KeepAsync(CancellationToken cancellationToken) =>
        await unsaved.KeepAsync(Editor.Id, StoryId, Form.Number, KeptFields.Write(await Request.ReadFormAsync(cancellationToken)), cancellationToken);

    /// <summary>The form again, with what it holds now.</summary>
    protected virtual async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        Choices = await DeskChoices.ReadAsync(db, cancellationToken);
        // Fields show what the form holds, not what was sent: the two differ once sections have moved.
        foreach (var state in ModelState.Values.Where(s => s.Errors.Count == 0).ToList())
        {
            state.RawValue = state.AttemptedValue = null;
        }

        return Page();
    }

    protected void AddProblems(IEnumerable<DraftProblem> problems)
    {
        foreach (var problem in problems)
        {
            ModelState.AddModelError(problem.Field.Length == 0 ? "" : $"{nameof(Form)}.{problem.Field}", problem.Message);
        }
    }
}
