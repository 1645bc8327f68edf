namespace LmcPortal.Web.Stories.Unsaved;

/// <summary>
/// A ticket stands in a story's form and says whose it is. It opens nothing: a form that comes when its session is over is kept for that editor, no more.
/// </summary>
public sealed class FormTickets(TimedSeal seal)
{
    /// <summary>The field of the form.</summary>
    public const string Field = "Ticket";

    private const string Purpose = "Stories.FormTicket";

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    /// <param name="editorId">Whose form it is.</param>
    /// <param name="storyId">The story; null for a new one.</param>
    public string For(int editorId, int? storyId) => seal.Close(Purpose, Lifetime, editorId, storyId ?? 0);

    public (int EditorId, int? StoryId)? Read(string? ticket) =>
        seal.Open(Purpose, ticket) is [var editor, var story] ? (editor, story == 0 ? null : story) : null;
}
