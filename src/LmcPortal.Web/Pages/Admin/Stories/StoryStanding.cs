using LmcPortal.Data.Stories;

namespace LmcPortal.Web.Pages.Admin.Stories;

/// <summary>Where a story stands between editors and readers, as the pages about it show it.</summary>
public sealed record StoryStanding(int Id, string Slug, string Title, StoryStatus Status, string? StatusReason, int Number, DateTime SavedUtc, string? SavedBy, StoryWork? Work)
{
    /// <summary>Most outcomes without a date that are named.</summary>
    public const int UndatedMost = 10;

    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>Names of outcomes said here that have no date; no more than <see cref="UndatedMost"/>.</summary>
    public IReadOnlyList<string> Undated { get; init; } = [];

    /// <summary>A draft lies beside the text that readers have.</summary>
    public bool HasDraft => Work?.DraftNumber is not null;

    /// <summary>The text as it is now is approved.</summary>
    public bool IsApproved => Work is { Stage: WorkStage.Approved or WorkStage.Scheduled } && Work.ApprovedNumber == Number;

    /// <summary>There is something that readers do not have.</summary>
    public bool HasUnpublished => HasDraft || !Status.IsPublic();

    /// <summary>The public text has changed since the draft was begun from it.</summary>
    public bool IsDraftBehind { get; init; }

    public string Stage => Wording(Status, HasDraft, Work?.Stage ?? WorkStage.Writing);

    /// <summary>In a few words, for lists and pages alike.</summary>
    public static string Wording(StoryStatus status, bool hasDraft, WorkStage stage) => (status.IsPublic(), hasDraft) switch
    {
        (false, _) => Of(stage),
        (true, false) => status.ToString().ToLowerInvariant(),
        _ => $"{status.ToString().ToLowerInvariant()}; draft of a live page, {Of(stage)}",
    };

    private static string Of(WorkStage stage) => stage switch
    {
        WorkStage.InReview => "in review",
        WorkStage.Approved => "approved",
        WorkStage.Scheduled => "scheduled",
        _ => "being written",
    };
}
