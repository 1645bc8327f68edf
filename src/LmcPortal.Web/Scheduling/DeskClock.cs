using System.Globalization;

namespace LmcPortal.Web.Scheduling;

/// <summary>Instants as editors name them: in a time zone of theirs, with UTC beside it.</summary>
public static class DeskClock
{
    /// <summary>The zones of the six countries, and UTC.</summary>
    public static readonly IReadOnlyList<(string Id, string Name)> Zones =
    [
        ("Asia/Bangkok", "Bangkok"), ("Asia/Phnom_Penh", "Phnom Penh"), ("Asia/Vientiane", "Vientiane"), ("Asia/Ho_Chi_Minh", "Hanoi, Ho Chi Minh City"),
        ("Asia/Yangon", "Yangon"), ("Asia/Shanghai", "Beijing"), ("Etc/UTC", "UTC"),
    ];

    /// <summary>The instant of a local time ("2026-03-05T09:00") in one of the zones; null when either cannot be read or the zone skips the time.</summary>
    public static DateTime? ToUtc(string? local, string? zone)
    {
        if (Find(zone) is not { } found || !DateTime.TryParse(local, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) || time.Kind != DateTimeKind.Unspecified
            || found.IsInvalidTime(time))
        {
            return null;
        }

        return TimeZoneInfo.ConvertTimeToUtc(time, found);
    }

    /// <summary>"5 Mar 2026 09:00 in Vientiane (02:00 UTC)".</summary>
    public static string InWords(DateTime utc, string? zone)
    {
        if (Find(zone) is not { } found || found.Id is "Etc/UTC" or "UTC")
        {
            return utc.ToString("d MMM yyyy HH:mm", CultureInfo.InvariantCulture) + " UTC";
        }

        var local = TimeZoneInfo.ConvertTimeFromUtc(utc, found);
        var format = local.Date == utc.Date ? "HH:mm" : "d MMM HH:mm";
        return string.Create(
            CultureInfo.InvariantCulture, $"{local:d MMM yyyy HH:mm} in {Zones.First(z => z.Id == zone).Name} ({utc.ToString(format, CultureInfo.InvariantCulture)} UTC)");
    }

    /// <summary>As a browser's field for date and time wants it.</summary>
    public static string? ToField(DateTime? utc, string? zone) =>
        utc is null || Find(zone) is not { } found ? null : TimeZoneInfo.ConvertTimeFromUtc(utc.Value, found).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);

    private static TimeZoneInfo? Find(string? zone) =>
        Zones.Any(z => z.Id == zone) && TimeZoneInfo.TryFindSystemTimeZoneById(zone!, out var found) ? found : null;
}
