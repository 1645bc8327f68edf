using LmcPortal.Data;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Links;
using LmcPortal.Web.Stories;
using LmcPortal.Web.Stories.Merging;
using LmcPortal.Web.Stories.Unsaved;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LmcPortal.Web.Pages.Admin.Stories;

/// <summary>A story's text. A save that began from another text than the one that stands now is brought together with it first.</summary>
[Authorize(Policies.CanWrite)]
public sealed class EditModel(
    PortalDbContext db, EditorialTexts texts, StoryDesk desk, StoryStandings standings, UnsavedTexts unsaved, FormTickets tickets, CurrentEditor current)
    : StoryFormPage(db, unsaved, tickets, current)
{
    public override string Title => Standing?.Title ?? "Story";

    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    public override int? StoryId => Id;

    public override string Here => AdminLinks.Story(Id);

    /// <summary>Where the story stands.</summary>
    public StoryStanding? Standing { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await texts.FindAsync(Id, cancellationToken) is not { } text)
        {
            return NotFound();
        }

        var kept = await Unsaved.FindAsync(Editor.Id, Id, cancellationToken);
        if (kept is { Form: { } json, KeptUtc: { } at } && (await ReadKeptAsync(json)).ToText(text.Status).ToJson() != text.Text.ToJson())
        {
            Kept = new KeptText(at, kept.BaseNumber, kept.BaseNumber != text.Number);
        }

        Form = text.Text.ToForm(text.Number);
        await Unsaved.TouchAsync(Editor.Id, Id, text.Number, cancellationToken);
        return await ShowAsync(cancellationToken);
    }

    /// <summary>The draft and the public text that has changed under it.</summary>
    public async Task<IActionResult> OnGetMergeAsync(CancellationToken cancellationToken)
    {
        if (await texts.LoadAsync(Id, cancellationToken) is not { } story)
        {
            return NotFound();
        }

        var draft = await texts.OfAsync(story, cancellationToken);
        Merge(await texts.AtAsync(Id, story.Work?.BaseNumber ?? 0, cancellationToken), draft.Text, story.ToSnapshot(), draft.Number, note: null);
        Form.MergedWith = await texts.LastSavedAsync(Id, cancellationToken);
        return await ShowAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await texts.LoadAsync(Id, cancellationToken) is not { } story)
        {
            return NotFound();
        }

        var (draft, problems) = Form.ToDraft(await DeskChoices.ReadAsync(Db, cancellationToken));
        try
        {
            // What is stale is stale before anything else: a problem in it may be gone with the other's text.
            StoryDesk.Demand(story, Form.Number);
            var edit = problems.Count > 0
                ? StoryEdit.Refused(problems)
                : await desk.SaveAsync(story, Form.Number, draft, Signature.Of(Editor, Form.Note ?? ""), cancellationToken, Form.MergedWith);
            if (edit.Story is not null)
            {
                await Unsaved.DropAsync(Editor.Id, Id, cancellationToken);
                Told = story.Work?.DraftNumber is null ? "Saved. Nobody but editors sees it." : "Saved as a draft. Readers have the public text as before.";
                return Redirect(Here);
            }

            AddProblems(edit.Problems);
        }
        catch (StaleStoryException)
        {
            return await BringTogetherAsync(cancellationToken);
        }

        Db.ChangeTracker.Clear();
        await KeepAsync(cancellationToken);
        return await ShowAsync(cancellationToken);
    }

    protected override async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        Standing = await standings.FindAsync(Id, Editor, cancellationToken);
        return Standing is null ? NotFound() : await base.ShowAsync(cancellationToken);
    }

    private async Task<IActionResult> BringTogetherAsync(CancellationToken cancellationToken)
    {
        Db.ChangeTracker.Clear();
        // Whatever happens to this answer, their text is safe.
        await KeepAsync(cancellationToken);
        var now = (await texts.FindAsync(Id, cancellationToken))!;
        Merge(await texts.AtAsync(Id, Form.Number, cancellationToken), Form.ToText(now.Status), now.Text, now.Number, Form.Note);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await ShowAsync(cancellationToken);
    }

    private void Merge(StorySnapshot? start, StorySnapshot mine, StorySnapshot theirs, int number, string? note)
    {
        Merged = StoryMerge.Of(start, mine, theirs);
        Form = Merged.Text.ToForm(number);
        Form.Note = note;
        ModelState.Clear();
    }
}
