using LmcPortal.Text.Dates;

namespace LmcPortal.Text.Seeds.Headers;

/// <summary>A date as a line states it; parts it does not state are null.</summary>
/// <param name="Year">Year of the common era.</param>
/// <param name="Month">1-12.</param>
/// <param name="Day">1-31.</param>
internal sealed record FoundDate(int? Year, int? Month, int? Day)
{
    /// <summary>The date as far as it is known; null without a year or for a day that does not exist.</summary>
    public PartialDate? ToPartial(int? fallbackYear)
    {
        if ((Year ?? fallbackYear) is not { } year || year is < 1900 or > 2100)
        {
            return null;
        }

        return (Month, Day) switch
        {
            ({ } month, { } day) => day <= DateTime.DaysInMonth(year, month) ? PartialDate.OfDay(year, month, day) : null,
            ({ } month, null) => PartialDate.OfMonth(year, month),
            _ => PartialDate.OfYear(year),
        };
    }
}
