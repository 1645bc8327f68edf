using LmcPortal.Text.Dates;

namespace LmcPortal.Web.Pages.Shared;

/// <summary>Where a text comes from, with three dates kept apart. What is unknown is said to be unknown.</summary>
// Published: when the source published it.
public sealed record SourceBlock(SourceView? Source, PartialDate? Published, PartialDate? Happened, DateOnly? PostedOn, int? Line)
{
    /// <summary>Collections have no date of their own beside their source's.</summary>
    public bool IsStory { get; init; } = true;
}
