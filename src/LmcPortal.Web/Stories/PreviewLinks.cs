using LmcPortal.Web.Stories.Unsaved;

namespace LmcPortal.Web.Stories;

/// <summary>Links to one version of a text that is not public. Whoever has one can read it until it expires.</summary>
public sealed class PreviewLinks(TimedSeal seal)
{
    /// <summary>For somebody without an account.</summary>
    public static readonly TimeSpan ForGuests = TimeSpan.FromDays(7);

    /// <summary>For an editor who looks at what they have just saved.</summary>
    public static readonly TimeSpan ForEditors = TimeSpan.FromHours(1);

    private const string Purpose = "Stories.Preview";

    public string For(int storyId, int number, TimeSpan lifetime) => seal.Close(Purpose, lifetime, storyId, number);

    /// <summary>Null for what is no link of ours, or has expired.</summary>
    public (int StoryId, int Number)? Read(string? token) => seal.Open(Purpose, token) is [var story, var number] ? (story, number) : null;
}
