namespace LmcPortal.Data.Stories;

/// <summary>A story with the day it is found by.</summary>
public sealed class DatedStory
{
    /// <summary>The story.</summary>
    public required Story Story { get; init; }

    /// <summary>First day of <see cref="Story.Happened"/>, else of <see cref="Story.SourcePublished"/>, else <see cref="Story.PostedOn"/>; null when there is none.</summary>
    public DateOnly? Day { get; init; }
}
