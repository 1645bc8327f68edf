using LmcPortal.Data.Editors;

namespace LmcPortal.Data.Stories;

/// <summary>
/// The work on a story that readers do not see yet: its stage, and for a story that readers have already the number of the draft beside it.
/// No row means that nobody works on it.
/// </summary>
public sealed class StoryWork
{
    /// <summary>Longest name of a time zone, characters.</summary>
    public const int TimeZoneMaxLength = 60;

    /// <summary>The story.</summary>
    public int StoryId { get; set; }

    /// <summary>The story.</summary>
    public Story? Story { get; set; }

    /// <summary>Number of the revision that holds the draft of a story readers have; null when the story's own row is the draft, or there is none.</summary>
    public int? DraftNumber { get; set; }

    /// <summary>Number of the saved revision that the draft was begun from; 0 when there was none.</summary>
    public int BaseNumber { get; set; }

    /// <summary>How far it has come.</summary>
    public WorkStage Stage { get; set; }

    /// <summary>Key of who asked for a review; null when nobody did.</summary>
    public int? AskedById { get; set; }

    /// <summary>Who asked for a review.</summary>
    public Editor? AskedBy { get; set; }

    /// <summary>Key of who approved it; null when nobody did.</summary>
    public int? ApprovedById { get; set; }

    /// <summary>Who approved it.</summary>
    public Editor? ApprovedBy { get; set; }

    /// <summary>The story's number when it was approved: what was saved later is not approved.</summary>
    public int? ApprovedNumber { get; set; }

    /// <summary>UTC instant to publish at; null when that is left to somebody.</summary>
    public DateTime? PublishAtUtc { get; set; }

    /// <summary>UTC instant to withdraw at; null when it stays.</summary>
    public DateTime? WithdrawAtUtc { get; set; }

    /// <summary>Why it will be withdrawn, for readers; null when it stays.</summary>
    public string? WithdrawReason { get; set; }

    /// <summary>The time zone in which the editor named the instants ("Asia/Vientiane"); null when none is named.</summary>
    public string? TimeZone { get; set; }

    /// <summary>Key of who set the instants; null when none is set.</summary>
    public int? ScheduledById { get; set; }

    /// <summary>Who set the instants; what the schedule does is done in their name.</summary>
    public Editor? ScheduledBy { get; set; }

    /// <summary>UTC instant at which the schedule found another text than the one approved, and left it alone; null when it did not.</summary>
    public DateTime? ConflictUtc { get; set; }
}
