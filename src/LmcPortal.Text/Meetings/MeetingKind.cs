namespace LmcPortal.Text.Meetings;

/// <summary>The two series of meetings that steer the Lancang-Mekong Cooperation.</summary>
public enum MeetingKind
{
    /// <summary>Heads of government; meant to be every two years.</summary>
    Leaders,

    /// <summary>Foreign ministers; meant to be every year.</summary>
    ForeignMinisters,
}
