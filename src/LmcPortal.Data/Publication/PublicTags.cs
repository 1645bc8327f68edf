using System.Globalization;

namespace LmcPortal.Data.Publication;

/// <summary>The tags of an entry: "kind=figure theme=water country=la year=2023 language=en", each as it would stand in an address, a space between.</summary>
public static class PublicTags
{
    public const string Kind = "kind";
    public const string Theme = "theme";
    public const string Country = "country";
    public const string Year = "year";
    public const string Language = "language";

    /// <summary>The year of what no source gives a date for.</summary>
    public const string Undated = "undated";

    /// <summary>One tag.</summary>
    public static string Of(string key, string value) => $"{key}={value.ToLowerInvariant()}";

    /// <summary>The value of a year.</summary>
    public static string YearOf(int? year) => year?.ToString("D4", CultureInfo.InvariantCulture) ?? Undated;

    /// <summary>All of an entry; <paramref name="themes"/> with the pillars they belong to.</summary>
    public static string Join(PublicKind kind, IEnumerable<string> themes, IEnumerable<string> countries, int? year, IEnumerable<string> languages) => string.Join(' ',
    [
        Of(Kind, kind.ToString()),
        .. themes.Distinct().Order(StringComparer.Ordinal).Select(t => Of(Theme, t)),
        .. countries.Order(StringComparer.Ordinal).Select(c => Of(Country, c)),
        Of(Year, YearOf(year)),
        .. languages.Distinct().Order(StringComparer.Ordinal).Select(l => Of(Language, l)),
    ]);
}
