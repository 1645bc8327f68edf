using System.Globalization;

namespace LmcPortal.Text.Dates;

/// <summary>A date of the world as exactly as a source gives it. An unknown date is null, never a guess.</summary>
/// <param name="First">The first day the date can mean: 1 January for a year, the first for a month.</param>
/// <param name="Precision">How much of <paramref name="First"/> is known.</param>
public sealed record PartialDate(DateOnly First, DatePrecision Precision)
{
    /// <summary>The last day the date can mean: 31 December for a year, the last of the month for a month.</summary>
    public DateOnly Last => Precision switch
    {
        DatePrecision.Year => new DateOnly(First.Year, 12, 31),
        DatePrecision.Month => new DateOnly(First.Year, First.Month, DateTime.DaysInMonth(First.Year, First.Month)),
        _ => First,
    };

    /// <summary>A date known to the year.</summary>
    public static PartialDate OfYear(int year) => new(new DateOnly(year, 1, 1), DatePrecision.Year);

    /// <summary>A date known to the month (1-12).</summary>
    public static PartialDate OfMonth(int year, int month) => new(new DateOnly(year, month, 1), DatePrecision.Month);

    /// <summary>A date known to the day. Throws <see cref="ArgumentOutOfRangeException"/> for a day that does not exist.</summary>
    public static PartialDate OfDay(int year, int month, int day) => new(new DateOnly(year, month, day), DatePrecision.Day);

    /// <summary>ISO 8601 cut to the precision: "2023", "2023-12" or "2023-12-02".</summary>
    public string ToIso() => First.ToString(
        Precision switch { DatePrecision.Year => "yyyy", DatePrecision.Month => "yyyy-MM", _ => "yyyy-MM-dd" },
        CultureInfo.InvariantCulture);

    /// <summary>True when both can mean the same day: they are equal, or one holds the other ("2023-12" and "2023-12-25"). An unknown date fits every date.</summary>
    public static bool Fit(PartialDate? a, PartialDate? b) =>
        a is null || b is null || a.ToIso().StartsWith(b.ToIso(), StringComparison.Ordinal) || b.ToIso().StartsWith(a.ToIso(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => ToIso();

    /// <summary>Reads what <see cref="ToIso"/> writes; false for anything else.</summary>
    public static bool TryParseIso(string? text, out PartialDate? date)
    {
        date = text?.Length switch
        {
            4 when Parse(text, "yyyy") is { } d => new PartialDate(d, DatePrecision.Year),
            7 when Parse(text, "yyyy-MM") is { } d => new PartialDate(d, DatePrecision.Month),
            10 when Parse(text, "yyyy-MM-dd") is { } d => new PartialDate(d, DatePrecision.Day),
            _ => null,
        };

        return date is not null;
    }

    private static DateOnly? Parse(string text, string format) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
