using LmcPortal.Data.Stories;

namespace LmcPortal.Web.Pages.Admin.Stories;

/// <summary>A story in the editors' list.</summary>
public sealed record StoryRow(
    int Id, string Title, string Language, StoryStatus Status, bool HasDraft, WorkStage Stage, string? Theme, DateTime UpdatedUtc, int Number, DateTime? PublishAtUtc)
{
    public string Standing => StoryStanding.Wording(Status, HasDraft, Stage);
}
