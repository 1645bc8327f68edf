using LmcPortal.Data.Outcomes;
using LmcPortal.Web.Links;
using LmcPortal.Web.Outcomes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Admin.Outcomes;

/// <summary>What lies on the desk.</summary>
public sealed partial class ReviewModel
{
    // Nothing was saved: the same candidate again, as the editor has it, and beside it what somebody else has made of it.
    private async Task<IActionResult> AgainAsync(OutcomeKey key, OutcomeEdit edit, CancellationToken cancellationToken)
    {
        ModelState.AddProblems(edit.Problems);
        Queue = Read();
        await ShowAsync(key.PublicId, cancellationToken);
        if (Desk is not null && (edit.Result == OutcomeEditResult.Stale || Desk.Revision != key.Revision))
        {
            ModelState.AddModelError("", Reviewing.StaleSentence);
            Now = Desk.Form;
        }

        return Page();
    }

    private async Task ShowAsync(string? publicId, CancellationToken cancellationToken)
    {
        Left = await Queue.Of(db).CountAsync(cancellationToken);
        Desk = publicId is null ? null : await db.FindOnDeskAsync(publicId, cancellationToken);
        if (Desk is null)
        {
            return;
        }

        var previous = await Queue.Of(db).Where(o => o.Id < Desk.Id).OrderByDescending(o => o.Id).Select(o => o.PublicId).FirstOrDefaultAsync(cancellationToken);
        var next = await NextAsync(Desk.Id, cancellationToken);
        PreviousPath = previous is null ? null : Queue.At(AdminLinks.Review, ("at", previous));
        NextPath = next is null ? null : Queue.At(AdminLinks.Review, ("at", next));
        Same = await db.FindSameAsync(Desk, Find, cancellationToken);
    }

    private Task<string?> NextAsync(int id, CancellationToken cancellationToken) =>
        Read().Of(db).Where(o => o.Id > id).Select(o => (string?)o.PublicId).FirstOrDefaultAsync(cancellationToken);

    private async Task<OutcomeKey?> LastAsync(string? publicId, CancellationToken cancellationToken)
    {
        var latest = await db.OutcomeRevisions.Where(r => r.Outcome!.PublicId == publicId).OrderByDescending(r => r.Number).Select(r => new { r.Number, r.Author }).FirstOrDefaultAsync(cancellationToken);
        return publicId is not null && latest?.Author == current.Required.Email ? new OutcomeKey(publicId, latest.Number) : null;
    }

    // What waits, unless the address asks for others.
    private OutcomeQueue Read()
    {
        var queue = OutcomeQueue.Read(Request.Query);
        return queue with { Status = queue.Status ?? OutcomeStatus.Extracted };
    }
}
