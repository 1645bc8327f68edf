namespace LmcPortal.Data.Stories;

/// <summary>What a status means for readers.</summary>
public static class StoryStates
{
    /// <summary>True when something answers readers at the story's address: the text, the text with a banner, or why it has gone.</summary>
    public static bool IsPublic(this StoryStatus status) => status is StoryStatus.Published or StoryStatus.Withdrawn or StoryStatus.Removed;
}
