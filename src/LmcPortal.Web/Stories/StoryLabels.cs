using LmcPortal.Data.Stories;

namespace LmcPortal.Web.Stories;

/// <summary>Sets a story's themes and countries row by row: EF cannot track a second row with the key of one it is deleting.</summary>
internal static class StoryLabels
{
    /// <summary>The first slug becomes the primary theme.</summary>
    public static void SetThemes(Story story, IReadOnlyList<string> slugs)
    {
        story.Themes.RemoveAll(t => !slugs.Contains(t.ThemeSlug));
        foreach (var slug in slugs)
        {
            if (story.Themes.Find(t => t.ThemeSlug == slug) is not { } theme)
            {
                story.Themes.Add(theme = new StoryTheme { ThemeSlug = slug });
            }

            theme.IsPrimary = slug == slugs[0];
        }
    }

    /// <summary>A country that is both primary and mentioned is primary.</summary>
    public static void SetCountries(Story story, IReadOnlyList<string> primary, IReadOnlyList<string> mentioned)
    {
        var codes = primary.Union(mentioned).ToList();
        story.Countries.RemoveAll(c => !codes.Contains(c.CountryCode));
        foreach (var code in codes)
        {
            if (story.Countries.Find(c => c.CountryCode == code) is not { } country)
            {
                story.Countries.Add(country = new StoryCountry { CountryCode = code });
            }

            country.IsPrimary = primary.Contains(code);
        }
    }
}
