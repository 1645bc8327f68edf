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

    /// <summary>One tag.</summary>
    public static string Of(string key, string value) => $"{key}={value.ToLowerInvariant()}";

    /// <summary>All of an entry; <paramref name="themes"/> with the pillars they belong to.</summary>
    public static string Join(PublicKind kind, IEnumerable<string> themes, IEnumerable<string> countries, int? year, string language) => string.Join(' ',
    [
        Of(Kind, kind.ToString()),
        .. themes.Distinct().Order(StringComparer.Ordinal).Select(t => Of(Theme, t)),
        .. countries.Order(StringComparer.Ordinal).Select(c => Of(Country, c)),
        .. year is { } y ? [Of(Year, y.ToString(CultureInfo.InvariantCulture))] : (string[])[],
        Of(Language, language),
    ]);
}
