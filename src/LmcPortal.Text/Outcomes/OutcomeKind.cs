namespace LmcPortal.Text.Outcomes;

/// <summary>What an outcome is.</summary>
public enum OutcomeKind
{
    /// <summary>A number with what it counts.</summary>
    Figure,

    /// <summary>A text that was adopted, signed, released or proposed.</summary>
    Document,

    /// <summary>Something that happened at a time: a meeting, forum, visit, opening, anniversary, first run.</summary>
    Event,

    /// <summary>Something that is being done or built: a programme, line, centre, joint operation.</summary>
    Project,
}
