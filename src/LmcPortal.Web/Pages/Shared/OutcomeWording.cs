using System.Globalization;
using LmcPortal.Data.Outcomes;
using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Rendering;

namespace LmcPortal.Web.Pages.Shared;

/// <summary>Outcomes in plain English words.</summary>
public static class OutcomeWording
{
    private const string AllMembers = "All six";

    public static string Name(this OutcomeKind kind) => kind.ToString();

    public static string Count(OutcomeKind? kind, int count) => kind is { } only
        ? Wording.Count(count, only.ToString().ToLowerInvariant(), Many(kind))
        : Wording.Count(count, "outcome", Many(kind));

    /// <summary>"figures"; "outcomes" for all kinds.</summary>
    public static string Many(OutcomeKind? kind) => kind is { } only ? only.ToString().ToLowerInvariant() + "s" : "outcomes";

    /// <summary>"more than 24.2 million passengers"; null for what has no number.</summary>
    public static string? Figure(OutcomeRow row) => Figure(row.Qualifier, row.FromValue, row.Value, row.Unit);

    public static string? Figure(string? qualifier, double? from, double? value, string? unit)
    {
        if (value is not { } number)
        {
            return null;
        }

        var words = new[] { qualifier, from is { } start ? $"from {Number(start)} to" : null, Number(number), unit };
        return string.Join(' ', words.OfType<string>());
    }

    /// <summary>"24.2 million" where nothing of the number is lost that way, else "24,213,457".</summary>
    public static string Number(double value)
    {
        foreach (var (scale, name) in new[] { (1e12, "trillion"), (1e9, "billion"), (1e6, "million") })
        {
            if (Math.Abs(value) >= scale)
            {
                var scaled = Math.Round(value / scale, 3);
                return Math.Abs((scaled * scale) - value) < 0.5
                    ? scaled.ToString("#,0.###", CultureInfo.InvariantCulture) + " " + name
                    : value.ToString("N0", CultureInfo.InvariantCulture);
            }
        }

        return value.ToString("#,0.####", CultureInfo.InvariantCulture);
    }

    /// <summary>"All six", or the names from source to sea; null when none is known.</summary>
    public static string? Names(IReadOnlyList<CountryLabel> countries) => countries.Count switch
    {
        0 => null,
        CountryLabel.Members => AllMembers,
        _ => string.Join(", ", countries.Select(c => c.Name)),
    };

    public static string Text(this DocumentAction action) => action.ToString().ToLowerInvariant();

    public static string Text(this FigureNature nature) => nature switch
    {
        FigureNature.Stock => "a total up to its date (a stock)",
        FigureNature.Flow => "what came about in a period (a flow)",
        _ => "a change, not a level",
    };

    public static string Text(this CountrySource source) => source switch
    {
        CountrySource.Sentence => "named in the sentence itself",
        CountrySource.Paragraph => "named near the sentence, in its paragraph",
        CountrySource.Cooperation => "not named: all six, because it belongs to the Lancang-Mekong Cooperation as a whole",
        _ => "no country is named",
    };

    public static string Text(this OutcomeStatus status) => status switch
    {
        OutcomeStatus.Reviewed => "reviewed by an editor",
        OutcomeStatus.Rejected => "refused by an editor",
        _ => "found by machine, not yet reviewed",
    };
}
