using System.Globalization;

namespace LmcPortal.Web.Filters;

/// <summary>The year a page is asked for, out of those it has.</summary>
// Notice: a sentence when another one was asked for; null otherwise.
public sealed record YearChoice(int? Year, string? Notice)
{
    /// <param name="asked">As it stands in the address; null when it does not.</param>
    /// <param name="known">The years there are.</param>
    /// <param name="usual">What to show when none is asked for.</param>
    public static YearChoice Of(string? asked, IReadOnlyCollection<int> known, int? usual)
    {
        if (string.IsNullOrWhiteSpace(asked))
        {
            return new YearChoice(usual, null);
        }

        return int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && known.Contains(year)
            ? new YearChoice(year, null)
            : new YearChoice(usual, known.Count == 0
                ? $"Nothing is dated “{asked.Trim()}”."
                : $"Nothing is dated “{asked.Trim()}”; there is {string.Join(", ", known.OrderDescending())}.");
    }
}
