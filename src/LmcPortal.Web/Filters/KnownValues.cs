using System.Globalization;

namespace LmcPortal.Web.Filters;

/// <summary>The values a filter can have here, with the names readers know them by.</summary>
// Themes: in the order of the framework. Countries: name by upper-case code, from source to sea. Languages: code by code that a story may be in.
// Stories: title by slug, only of those the filter names. Collections: name by slug, newest first.
public sealed record KnownValues(
    IReadOnlyList<KnownTheme> Themes, IReadOnlyList<KeyValuePair<string, string>> Countries, IReadOnlyList<string> Languages,
    IReadOnlyDictionary<string, string> Stories, IReadOnlyList<KeyValuePair<string, string>> Collections)
{
    public string? Theme(string slug) => Themes.FirstOrDefault(t => t.Slug == slug)?.Label;

    public string? Country(string code) => Countries.FirstOrDefault(c => c.Key == code).Value;

    public string? Collection(string slug) => Collections.FirstOrDefault(c => c.Key == slug).Value;

    public string? Story(string slug) => Stories.GetValueOrDefault(slug);

    /// <summary>"Burmese"; the code itself when nobody knows it.</summary>
    public static string LanguageName(string code) => CultureInfo.GetCultureInfo(code).EnglishName;
}
