using System.Text.Json;
using System.Text.Json.Serialization;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Names;

namespace LmcPortal.Text.Meetings;

/// <summary>The meetings of leaders and foreign ministers that were held, from the embedded <c>calendar.json</c>. One that was only announced is not in it.</summary>
public static class MeetingCalendar
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private static readonly Dictionary<string, MeetingKind> Names = new(StringComparer.Ordinal)
    {
        [NameAuthority.KeyOf("Leaders' Meeting")] = MeetingKind.Leaders,
        [NameAuthority.KeyOf("Foreign Ministers' Meeting")] = MeetingKind.ForeignMinisters,
    };

    /// <summary>Leaders' meetings, then foreign ministers', each by number.</summary>
    public static IReadOnlyList<MeetingDefinition> All { get; } = Load();

    /// <summary>
    /// The meeting that an event is: one of that name by the name authority, and of that number and no other date; without a number, one of that very day. Others
    /// have leaders' and ministers' meetings too: a name that does not say Lancang-Mekong needs the date as well. Null for every other event.
    /// </summary>
    /// <param name="name">As the text has it.</param>
    /// <param name="ordinal">"Fourth" is 4; null without one.</param>
    /// <param name="date">When the text says it was held; null when it does not.</param>
    public static MeetingDefinition? Find(string name, int? ordinal, PartialDate? date)
    {
        if (!Names.TryGetValue(NameAuthority.KeyOf(name), out var kind) || (date is null && !NameAuthority.NamesCooperation(name)))
        {
            return null;
        }

        return All.FirstOrDefault(m => m.Kind == kind && (ordinal is null
            ? date is { Precision: DatePrecision.Day } && Fits(m, date)
            : m.Number == ordinal && Fits(m, date)));
    }

    // Of a meeting of two days a text may give either.
    private static bool Fits(MeetingDefinition meeting, PartialDate? date) =>
        PartialDate.Fit(new PartialDate(meeting.Date, DatePrecision.Day), date)
        || (meeting.EndDate is { } end && PartialDate.Fit(new PartialDate(end, DatePrecision.Day), date));

    private static List<MeetingDefinition> Load()
    {
        using var stream = typeof(MeetingCalendar).Assembly.GetManifestResourceStream("calendar.json")
            ?? throw new InvalidOperationException("calendar.json is not embedded.");
        var meetings = JsonSerializer.Deserialize<List<MeetingDefinition>>(stream, Options) ?? throw new InvalidOperationException("calendar.json is empty.");
        return [.. meetings.OrderBy(m => m.Kind).ThenBy(m => m.Number)];
    }
}
