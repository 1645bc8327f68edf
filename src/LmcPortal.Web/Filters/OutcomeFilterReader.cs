using System.Globalization;
using LmcPortal.Data.Outcomes;
using LmcPortal.Text.Outcomes;

namespace LmcPortal.Web.Filters;

/// <summary>Reads a filter from an address; what it cannot understand is said in a sentence each.</summary>
public sealed class OutcomeFilterReader(IQueryCollection query)
{
    private static readonly OutcomeStatus[] Statuses = [OutcomeStatus.Extracted, OutcomeStatus.Reviewed];

    private readonly List<string> _refused = [];

    public IReadOnlyList<string> Refused => _refused;

    public static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>With the kind of the path; null when the path is that of the whole ledger.</summary>
    public OutcomeFilter Read(OutcomeKind? kind)
    {
        var year = Single(OutcomeFilter.YearKey);
        var asked = One<OutcomeKind>(OutcomeFilter.KindKey, "kind of outcome", Enum.GetValues<OutcomeKind>());
        if (kind is not null && asked is not null && asked != kind)
        {
            _refused.Add($"This page holds only {kind.Value.ToString().ToLowerInvariant()}s.");
        }

        var filter = OutcomeFilter.All with
        {
            Text = Shortened(Single(OutcomeFilter.TextKey)),
            Kind = kind ?? asked,
            Year = Year(year),
            IsUndated = year == OutcomeFilter.Undated,
            Status = One(OutcomeFilter.StatusKey, "review status", Statuses),
            Story = Single(OutcomeFilter.StoryKey)?.ToLowerInvariant(),
            Sort = Sort(kind ?? asked),
            After = Single(StoryFilter.AfterKey)?.ToLowerInvariant(),
        };
        filter = Values(StoryFilter.ThemeKey).Aggregate(filter, (f, slug) => f.AddTheme(slug));
        return Values(StoryFilter.CountryKey).Aggregate(filter, (f, code) => f.AddCountry(code));
    }

    private OutcomeSort Sort(OutcomeKind? kind)
    {
        var sort = One(OutcomeFilter.SortKey, "order", Enum.GetValues<OutcomeSort>()) ?? OutcomeSort.Newest;
        if (sort != OutcomeSort.Value || kind == OutcomeKind.Figure)
        {
            return sort;
        }

        _refused.Add("Only figures have a value to be ordered by.");
        return OutcomeSort.Newest;
    }

    private int? Year(string? value)
    {
        if (value is null or OutcomeFilter.Undated)
        {
            return null;
        }

        // One year less than a calendar knows: the list ends where the next year begins.
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 0 and < 9999)
        {
            return year;
        }

        _refused.Add($"“{value}” is not a year; write four digits, or “{OutcomeFilter.Undated}”.");
        return null;
    }

    private T? One<T>(string key, string name, IReadOnlyList<T> known)
        where T : struct, Enum
    {
        if (Single(key)?.ToLowerInvariant() is not { } value)
        {
            return null;
        }

        foreach (var candidate in known)
        {
            if (Word(candidate) == value)
            {
                return candidate;
            }
        }

        _refused.Add($"There is no {name} “{value}”; there are {string.Join(", ", known.Select(Word))}.");
        return null;
    }

    // An outcome has one of these: of two values, one could not be meant.
    private string? Single(string key)
    {
        var values = query[key].Where(v => !string.IsNullOrWhiteSpace(v)).Select(v => v!.Trim()).Distinct().ToList();
        if (values.Count > 1)
        {
            _refused.Add($"Of several values for “{key}” only the first was used.");
        }

        return values.FirstOrDefault();
    }

    private string? Shortened(string? text)
    {
        var words = text is null ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words is null || words.Length <= OutcomeFilter.TextMaxChars)
        {
            return words;
        }

        _refused.Add($"Only the first {OutcomeFilter.TextMaxChars} characters were searched for.");
        var cut = char.IsHighSurrogate(words[OutcomeFilter.TextMaxChars - 1]) ? OutcomeFilter.TextMaxChars - 1 : OutcomeFilter.TextMaxChars;
        return words[..cut].TrimEnd();
    }

    // Repeated keys and commas say the same thing.
    private IEnumerable<string> Values(string key) =>
        query[key].SelectMany(value => (value ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
