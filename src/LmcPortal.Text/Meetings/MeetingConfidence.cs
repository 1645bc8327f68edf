namespace LmcPortal.Text.Meetings;

/// <summary>How well a meeting of the calendar is attested. Only <see cref="A"/> counts as confirmed.</summary>
public enum MeetingConfidence
{
    /// <summary>An official text or a ministry's page, and a second source.</summary>
    A,

    /// <summary>One report of a news agency.</summary>
    B,

    /// <summary>Weak or incomplete.</summary>
    C,
}
