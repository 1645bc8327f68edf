using LmcPortal.Text.Dates;

namespace LmcPortal.Text.Outcomes.Reading;

/// <summary>How a sentence brings a date in.</summary>
internal enum DateRole
{
    /// <summary>"On December 7", "In 2023": when something happened.</summary>
    When,

    /// <summary>"As of December 2, 2023", "by the end of 2024": what a state is told for.</summary>
    AsOf,

    /// <summary>"Since 2016", "compared with 2022": a date something else is measured from.</summary>
    Reference,
}

/// <summary>A date in a sentence, as much of it as is written.</summary>
/// <param name="First">Index of its first lexeme.</param>
/// <param name="End">Index behind its last lexeme.</param>
/// <param name="Year">The year, when written.</param>
/// <param name="Month">1-12, when written.</param>
/// <param name="Day">1-31, when written.</param>
/// <param name="Role">What the words in front make of it.</param>
internal sealed record DateMention(int First, int End, int? Year, int? Month, int? Day, DateRole Role)
{
    /// <summary>The date, with the year of its surroundings when it names none; null when there is no year at all or no such day.</summary>
    public PartialDate? With(int? year) => (Year ?? year) switch
    {
        null => null,
        { } y when Month is { } m && Day is { } d && d <= DateTime.DaysInMonth(y, m) => PartialDate.OfDay(y, m, d),
        { } y when Month is { } m => PartialDate.OfMonth(y, m),
        { } y => PartialDate.OfYear(y),
    };
}
