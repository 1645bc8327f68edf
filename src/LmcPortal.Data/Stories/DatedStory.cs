namespace LmcPortal.Data.Stories;

/// <summary>A story with the day it is found by.</summary>
public sealed class DatedStory
{
    /// <summary>The story.</summary>
    public required Story Story { get; init; }

    /// <summary>First day of <see cref="Story.Happened"/>, else of <see cref="Story.SourcePublished"/>; null when no source gives either.</summary>
    public DateOnly? Day { get; init; }
}
