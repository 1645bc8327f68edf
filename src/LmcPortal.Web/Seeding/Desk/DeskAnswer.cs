namespace LmcPortal.Web.Seeding.Desk;

/// <summary>What came of an editor's step: a sentence of what was done, or why nothing was.</summary>
public sealed record DeskAnswer(bool Done, string Sentence, int? SessionId = null)
{
    /// <summary>One-based line that the step was about; null when it was about the whole document.</summary>
    public int? Line { get; init; }

    public static DeskAnswer Ok(string sentence, int? sessionId = null) => new(true, sentence, sessionId);

    public static DeskAnswer Refused(string sentence) => new(false, sentence);
}
