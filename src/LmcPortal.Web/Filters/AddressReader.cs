using LmcPortal.Text.Dates;
using LmcPortal.Web.Rendering;

namespace LmcPortal.Web.Filters;

/// <summary>Reads the keys of an address. What it cannot use becomes a problem; nothing is passed over in silence.</summary>
public sealed class AddressReader(IQueryCollection query)
{
    public const int ValuesMax = 40;

    private const int ProblemsMax = 20;
    private const int EchoMaxChars = 60;

    private readonly List<FilterProblem> _problems = [];

    /// <summary>At most so many that they can be read.</summary>
    public IReadOnlyList<FilterProblem> Problems => _problems.Count <= ProblemsMax ? _problems : _problems[..ProblemsMax];

    /// <summary>A value as a sentence repeats it.</summary>
    public static string Echo(string value) => $"“{Wording.Shortened(value, EchoMaxChars)}”";

    public void Refuse(string key, string? value, string message) => _problems.Add(new FilterProblem(key, value, message));

    public void RefuseUnknown(IReadOnlyCollection<string> keys)
    {
        foreach (var key in query.Keys.Where(k => !keys.Contains(k, StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal))
        {
            Refuse(key, null, $"{Echo(key)} means nothing to this list; it can be asked for {Wording.List([.. keys])}.");
        }
    }

    /// <summary>The value of a key that has only one.</summary>
    public string? One(string key)
    {
        var values = query[key].Where(v => !string.IsNullOrWhiteSpace(v)).Select(v => v!.Trim()).Distinct().ToList();
        if (values.Count > 1)
        {
            Refuse(key, values[1], $"Of several values for “{key}” only the first was used.");
        }

        return values.FirstOrDefault();
    }

    public string? Text()
    {
        var text = One(FilterKeys.Text);
        var words = text is null ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words is null || words.Length <= ListFilter.TextMaxChars)
        {
            return words;
        }

        Refuse(FilterKeys.Text, words, $"Only the first {ListFilter.TextMaxChars} characters were searched for.");
        var cut = char.IsHighSurrogate(words[ListFilter.TextMaxChars - 1]) ? ListFilter.TextMaxChars - 1 : ListFilter.TextMaxChars;
        return words[..cut].TrimEnd();
    }

    /// <summary>The days of <see cref="FilterKeys.From"/> and <see cref="FilterKeys.To"/>; without an end that lies before the beginning.</summary>
    public (PartialDate? From, PartialDate? To) Range()
    {
        var (from, to) = (Date(FilterKeys.From), Date(FilterKeys.To));
        if (from is null || to is null || from.First <= to.Last)
        {
            return (from, to);
        }

        Refuse(FilterKeys.To, to.ToIso(), $"“{to}” lies before “{from}”: no day is in between.");
        return (from, null);
    }

    /// <summary>The order of the list; the first one when none, or none that there is, is asked for.</summary>
    public T Sort<T>()
        where T : struct, Enum
    {
        if (One(FilterKeys.Sort)?.ToLowerInvariant() is not { } value)
        {
            return default;
        }

        var known = Enum.GetValues<T>();
        if (!known.Select(s => s.Word()).Contains(value))
        {
            Refuse(FilterKeys.Sort, value, $"There is no order {Echo(value)}; there are {Words(known)}.");
        }

        return known.FirstOrDefault(s => s.Word() == value);
    }

    /// <param name="key">Its values may be repeated, separated by commas, and left out by a minus in front.</param>
    /// <param name="read">False for what is not a value of the key.</param>
    /// <param name="refusal">The sentence for that; it is given the value in quotation marks.</param>
    public Choice<T> Read<T>(string key, ReadValue<T> read, Func<string, string> refusal)
    {
        var choice = Choice<T>.Any;
        // The included ones first: in which order they stand must not matter.
        foreach (var word in Values(key).OrderBy(w => w[0] == FilterKeys.Minus))
        {
            var isExcluded = word[0] == FilterKeys.Minus;
            if (!read(isExcluded ? word[1..].Trim() : word, out var value))
            {
                Refuse(key, word, refusal(Echo(word)));
            }
            else if (isExcluded && choice.Included.Contains(value))
            {
                Refuse(key, word, $"{Echo(word[1..])} cannot be both asked for and left out.");
            }
            else
            {
                choice = isExcluded ? choice.Not(value) : choice.With(value);
            }
        }

        return choice;
    }

    /// <summary>Values that only the store can tell to be known: it is asked later.</summary>
    public Choice<string> Slugs(string key) => Read<string>(key, IsSlug, value => $"{value} cannot be a value of “{key}”.");

    public Choice<string> Countries() => Read<string>(FilterKeys.Country, IsCode, value => $"{value} cannot be a country.");

    public Choice<T> Named<T>(string key, string name, IReadOnlyList<T> known)
        where T : struct, Enum => Read<T>(
            key,
            (string word, out T value) =>
            {
                var found = known.Where(v => v.Word().Equals(word, StringComparison.OrdinalIgnoreCase)).Select(v => (T?)v).FirstOrDefault();
                value = found.GetValueOrDefault();
                return found is not null;
            },
            value => $"There is no {name} {value}; there are {Words(known)}.");

    public Choice<int?> Years() => Read<int?>(
        FilterKeys.Year,
        (string word, out int? year) =>
        {
            var isYear = PartialDate.TryParseIso(word, out var date) && date!.Precision == DatePrecision.Year;
            year = isYear ? date!.First.Year : null;
            return isYear || word.Equals(FilterKeys.Undated, StringComparison.OrdinalIgnoreCase);
        },
        value => $"{value} is not a year; write four digits, or “{FilterKeys.Undated}”.");

    private PartialDate? Date(string key)
    {
        if (One(key) is not { } value)
        {
            return null;
        }

        if (!PartialDate.TryParseIso(value, out var date))
        {
            Refuse(key, value, $"{Echo(value)} is not a date; write a year, a month or a day: 2023, 2023-05 or 2023-05-31.");
        }

        return date;
    }

    private static bool IsSlug(string word, out string slug)
    {
        slug = word.ToLowerInvariant();
        return slug.Length > 0;
    }

    private static bool IsCode(string word, out string code)
    {
        code = word.ToUpperInvariant();
        return code.Length > 0;
    }

    private static string Words<T>(IEnumerable<T> values)
        where T : struct, Enum => string.Join(", ", values.Select(v => v.Word()));

    // Repeated keys and commas say the same thing.
    private List<string> Values(string key)
    {
        var values = query[key].SelectMany(value => (value ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToList();
        if (values.Count <= ValuesMax)
        {
            return values;
        }

        Refuse(key, null, $"Only the first {ValuesMax} values for “{key}” were used.");
        return values[..ValuesMax];
    }
}
