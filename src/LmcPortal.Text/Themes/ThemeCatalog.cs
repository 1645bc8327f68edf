using System.Text.Json;
using System.Text.Json.Serialization;

namespace LmcPortal.Text.Themes;

/// <summary>The themes of the 3+5+X framework, from the embedded <c>themes.json</c>.</summary>
public static class ThemeCatalog
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Pillars first, then priority areas, then X; each by its order.</summary>
    public static IReadOnlyList<ThemeDefinition> All { get; } = Load();

    private static Dictionary<string, ThemeDefinition> BySlug { get; } = All.ToDictionary(t => t.Slug, StringComparer.Ordinal);

    /// <summary>The theme of a slug, or null for an unknown one.</summary>
    public static ThemeDefinition? Find(string slug) => BySlug.GetValueOrDefault(slug);

    /// <summary>The name readers of a language see: the English label, or the first strong cue of the language; null for an unknown slug.</summary>
    public static string? LabelOf(string slug, string language)
    {
        var theme = Find(slug);
        var cues = language == "en" ? null : theme?.Cues.FirstOrDefault(c => c.Language == language);
        return cues is null ? theme?.Label : char.ToUpperInvariant(cues.Strong[0][0]) + cues.Strong[0][1..];
    }

    private static List<ThemeDefinition> Load()
    {
        using var stream = typeof(ThemeCatalog).Assembly.GetManifestResourceStream("themes.json")
            ?? throw new InvalidOperationException("themes.json is not embedded.");
        var themes = JsonSerializer.Deserialize<List<ThemeDefinition>>(stream, Options) ?? [];

        foreach (var theme in themes)
        {
            Validate(theme, themes);
        }

        return [.. themes.OrderBy(t => t.Kind).ThenBy(t => t.Order)];
    }

    private static void Validate(ThemeDefinition theme, List<ThemeDefinition> themes)
    {
        var parent = themes.Find(t => t.Slug == theme.Pillar);
        var fault =
            themes.Count(t => t.Slug == theme.Slug) > 1 ? "its slug is used twice"
            : themes.Count(t => t.Kind == theme.Kind && t.Order == theme.Order) > 1 ? "its order is used twice among its siblings"
            : theme.Kind == ThemeKind.Pillar && theme.Pillar is not null ? "a pillar belongs to no other"
            : theme.Kind != ThemeKind.Pillar && parent?.Kind != ThemeKind.Pillar ? "its pillar is not in the catalogue"
            : theme.Cues.Any(c => c.Strong.Count == 0) ? "a language has no strong cue"
            : null;

        if (fault is not null)
        {
            throw new InvalidOperationException($"themes.json: theme '{theme.Slug}' is not valid, {fault}.");
        }
    }
}
