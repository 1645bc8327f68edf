using LmcPortal.Data.Stories;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Stories;

namespace LmcPortal.Web.Scheduling;

/// <summary>Says when a story is to be published and withdrawn.</summary>
public sealed class StorySchedule(StoryDesk desk, StoryEditor editor)
{
    /// <summary>Null when it is set, otherwise a sentence why it is not.</summary>
    public async Task<string?> PublishAtAsync(Story story, int number, DateTime utc, string zone, SignedInEditor by, CancellationToken cancellationToken)
    {
        StoryDesk.Demand(story, number);
        if (story.Work is not { Stage: WorkStage.Approved or WorkStage.Scheduled } work || work.ApprovedNumber != number)
        {
            return "This text is not approved. Somebody who has not written it has to approve it first.";
        }

        if (utc <= editor.Now)
        {
            return $"{DeskClock.InWords(utc, zone)} has passed. Give a time to come, or publish now.";
        }

        (work.Stage, work.PublishAtUtc, work.TimeZone, work.ScheduledById, work.ConflictUtc) = (WorkStage.Scheduled, utc, zone, by.Id, null);
        story.Status = story.Status.IsPublic() ? story.Status : StoryStatus.Scheduled;
        desk.Put("story.scheduled", story, Signature.Of(by, DeskClock.InWords(utc, zone)));
        await editor.CommitAsync(cancellationToken);
        return null;
    }

    /// <summary>Null when it is set, otherwise a sentence why it is not.</summary>
    public async Task<string?> WithdrawAtAsync(
        Story story, int number, DateTime utc, string zone, string reason, SignedInEditor by, CancellationToken cancellationToken)
    {
        StoryDesk.Demand(story, number);
        if (utc <= editor.Now)
        {
            return $"{DeskClock.InWords(utc, zone)} has passed. Give a time to come, or withdraw now.";
        }

        var work = StoryDesk.Work(story);
        (work.WithdrawAtUtc, work.WithdrawReason, work.TimeZone, work.ScheduledById) = (utc, reason, zone, by.Id);
        desk.Put("story.withdrawal-scheduled", story, Signature.Of(by, DeskClock.InWords(utc, zone)));
        await editor.CommitAsync(cancellationToken);
        return null;
    }

    /// <summary>Takes every instant back; what was approved stays approved.</summary>
    public Task CancelAsync(Story story, int number, SignedInEditor by, CancellationToken cancellationToken)
    {
        StoryDesk.Demand(story, number);
        if (story.Work is { } work)
        {
            (work.PublishAtUtc, work.WithdrawAtUtc, work.WithdrawReason, work.TimeZone, work.ScheduledById, work.ConflictUtc) = (null, null, null, null, null, null);
            work.Stage = work.Stage == WorkStage.Scheduled ? WorkStage.Approved : work.Stage;
            story.Status = story.Status == StoryStatus.Scheduled ? StoryStatus.InReview : story.Status;
        }

        desk.Put("story.schedule-cancelled", story, Signature.Of(by, ""));
        return editor.CommitAsync(cancellationToken);
    }
}
