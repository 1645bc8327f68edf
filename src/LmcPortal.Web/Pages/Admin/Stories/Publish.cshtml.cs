using LmcPortal.Data.Stories;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Links;
using LmcPortal.Web.Scheduling;
using LmcPortal.Web.Stories;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LmcPortal.Web.Pages.Admin.Stories;

/// <summary>The second pair of eyes, and what readers see from when to when.</summary>
[Authorize(Policies.CanReview)]
public sealed class PublishModel(
    EditorialTexts texts, StoryStandings standings, StoryReview review, StoryPublishing publishing, StorySchedule schedule, CurrentEditor current)
    : StoryPlacePage(texts, standings, current)
{
    public override string Title => "Publish " + Standing.Title;

    protected override string Place => AdminLinks.Publish;

    /// <summary>A local time in <see cref="Zone"/>.</summary>
    [BindProperty]
    public string? At { get; set; }

    [BindProperty]
    public string? Zone { get; set; }

    /// <summary>The editor has written some of the text themselves.</summary>
    public bool IsOwnText { get; private set; }

    public Task<IActionResult> OnPostApproveAsync(CancellationToken cancellationToken) => DoAsync(
        story => review.ApproveAsync(story, Number, Editor, Note, cancellationToken), "The text is approved.", cancellationToken);

    public Task<IActionResult> OnPostNowAsync(CancellationToken cancellationToken) => DoAsync(
        async story =>
        {
            if (NoReason(StoryRevision.NoteMaxLength) is not null)
            {
                return "Say in a note what changed and why: the history is public.";
            }

            return (await publishing.PublishAsync(story, Number, Signature.Of(Editor, Note!.Trim()), cancellationToken)).Problems.Select(p => p.Message).FirstOrDefault();
        },
        "Published. Readers see it now.", cancellationToken);

    public Task<IActionResult> OnPostScheduleAsync(CancellationToken cancellationToken) => DoAsync(
        async story => DeskClock.ToUtc(At, Zone) is { } utc
            ? await schedule.PublishAtAsync(story, Number, utc, Zone!, Editor, cancellationToken)
            : NotReadable,
        "The publication is scheduled.", cancellationToken);

    public Task<IActionResult> OnPostWithdrawAtAsync(CancellationToken cancellationToken) => DoAsync(
        async story => NoReason(StoryRevision.NoteMaxLength) ?? (DeskClock.ToUtc(At, Zone) is { } utc
            ? await schedule.WithdrawAtAsync(story, Number, utc, Zone!, Note!.Trim(), Editor, cancellationToken)
            : NotReadable),
        "The withdrawal is scheduled.", cancellationToken);

    public Task<IActionResult> OnPostCancelAsync(CancellationToken cancellationToken) => DoAsync(
        story => schedule.CancelAsync(story, Number, Editor, cancellationToken), "Nothing is scheduled any more.", cancellationToken);

    protected override async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        var shown = await base.ShowAsync(cancellationToken);
        IsOwnText = await review.HasWrittenAsync(Id, Editor.Id, cancellationToken);
        return shown;
    }

    private const string NotReadable = "Please give a day and a time, such as 2026-03-05T09:00, and choose the time zone. A time that clocks skip that day is none.";
}
