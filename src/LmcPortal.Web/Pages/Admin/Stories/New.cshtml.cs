using LmcPortal.Data;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Links;
using LmcPortal.Web.Stories;
using LmcPortal.Web.Stories.Unsaved;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LmcPortal.Web.Pages.Admin.Stories;

/// <summary>A story nobody has seen.</summary>
[Authorize(Policies.CanWrite)]
public sealed class NewModel(PortalDbContext db, StoryDesk desk, UnsavedTexts unsaved, FormTickets tickets, CurrentEditor current)
    : StoryFormPage(db, unsaved, tickets, current)
{
    public override string Title => "New story";

    public override int? StoryId => null;

    public override string Here => AdminLinks.NewStory;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Form.Sections.Add(new SectionForm());
        var kept = await Unsaved.FindAsync(Editor.Id, null, cancellationToken);
        Kept = kept is { Form: not null, KeptUtc: { } at } ? new KeptText(at, 0, false) : null;
        return await ShowAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var (draft, problems) = Form.ToDraft(await DeskChoices.ReadAsync(Db, cancellationToken));
        var edit = problems.Count > 0 ? StoryEdit.Refused(problems) : await desk.BeginAsync(draft, Signature.Of(Editor, Form.Note ?? ""), cancellationToken);
        if (edit.Story is not { } story)
        {
            AddProblems(edit.Problems);
            await KeepAsync(cancellationToken);
            return await ShowAsync(cancellationToken);
        }

        await Unsaved.DropAsync(Editor.Id, null, cancellationToken);
        Told = "Saved. Nobody but editors sees it.";
        return Redirect(AdminLinks.Story(story.Id));
    }
}
