using LmcPortal.Data.Outcomes;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Meetings;

namespace LmcPortal.Data.Meetings;

/// <summary>A meeting of the LMC's own calendar: reference data in our wording, written from the embedded <c>calendar.json</c>.</summary>
public sealed class Meeting
{
    /// <summary>Longest key, characters.</summary>
    public const int KeyMaxLength = 40;

    /// <summary>Longest place, motto or note, characters.</summary>
    public const int WordsMaxLength = 300;

    /// <summary>Its name in data and links ("foreign-ministers-7"); never changed.</summary>
    public required string Key { get; set; }

    /// <summary>Which series it belongs to.</summary>
    public MeetingKind Kind { get; set; }

    /// <summary>Its number in the series, from 1.</summary>
    public int Number { get; set; }

    /// <summary>Its first day.</summary>
    public required PartialDate Date { get; set; }

    /// <summary>Its last day; null when it took one day.</summary>
    public DateOnly? EndDate { get; set; }

    /// <summary>Where, or "video link".</summary>
    public required string Place { get; set; }

    /// <summary>The line it was held under; null when it had none or none is known.</summary>
    public string? Motto { get; set; }

    /// <summary>Who chaired it together, as their names are usually written; at least one.</summary>
    public List<string> CoChairs { get; set; } = [];

    /// <summary>Documents it adopted or received, attested as well as the meeting itself.</summary>
    public List<string> Documents { get; set; } = [];

    /// <summary>Documents attested less well than the meeting: shown as unconfirmed.</summary>
    public List<string> UnconfirmedDocuments { get; set; } = [];

    /// <summary>How well it is attested; anything but A is shown as unconfirmed.</summary>
    public MeetingConfidence Confidence { get; set; }

    /// <summary>False for a meeting that readers must see marked as unconfirmed.</summary>
    public bool IsConfirmed => Confidence == MeetingConfidence.A;

    /// <summary>Where this was read, as the research wrote it down; at least one.</summary>
    public List<string> Sources { get; set; } = [];

    /// <summary>What a reader should know about this row; null for most.</summary>
    public string? Note { get; set; }

    /// <summary>The events in stories that are this meeting.</summary>
    public List<Outcome> Outcomes { get; set; } = [];
}
