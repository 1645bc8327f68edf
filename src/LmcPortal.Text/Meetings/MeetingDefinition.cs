namespace LmcPortal.Text.Meetings;

/// <summary>A meeting as the calendar (<c>calendar.json</c>) describes it: facts in our own wording, each row with its sources.</summary>
/// <param name="Key">Name in data and links; never changed.</param>
/// <param name="Kind">Which series it belongs to.</param>
/// <param name="Number">Its number in the series, from 1.</param>
/// <param name="Date">First day, ISO.</param>
/// <param name="EndDate">Last day, ISO; null when it took one day.</param>
/// <param name="Place">Where, or "video link".</param>
/// <param name="Motto">The line it was held under, or null.</param>
/// <param name="CoChairs">As their names are usually written; at least one.</param>
/// <param name="Documents">Attested as well as the meeting; may be empty.</param>
/// <param name="UnconfirmedDocuments">Attested less well than the meeting; may be empty.</param>
/// <param name="Confidence">How well the meeting is attested.</param>
/// <param name="Sources">As the research wrote them down; at least one.</param>
/// <param name="Note">What a reader should know about this row, or null.</param>
public sealed record MeetingDefinition(
    string Key, MeetingKind Kind, int Number, DateOnly Date, DateOnly? EndDate, string Place, string? Motto, IReadOnlyList<string> CoChairs,
    IReadOnlyList<string> Documents, IReadOnlyList<string> UnconfirmedDocuments, MeetingConfidence Confidence, IReadOnlyList<string> Sources, string? Note);
