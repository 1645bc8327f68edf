using System.Text.Json;
using LmcPortal.Text.Themes;
using LmcPortal.Text.Tests.Seeds;

namespace LmcPortal.Text.Tests.Themes;

public sealed class ThemeCatalogTests
{
    private static readonly string[] Languages = ["en", "zh", "km", "lo", "my", "th", "vi"];

    public static TheoryData<string> AllSlugs => [.. ThemeCatalog.All.Select(t => t.Slug)];

    [Fact]
    public void All_HasTheSlugsOfTheFramework()
    {
        var labels = JsonDocument.Parse(SeedFiles.Gold("sections-stories-1-5.json")).RootElement.GetProperty("about").GetProperty("labels");

        Assert.Equal(Strings(labels, "pillars"), Slugs(ThemeKind.Pillar));
        Assert.Equal(Strings(labels, "areas"), Slugs(ThemeKind.PriorityArea));
        Assert.Equal(Strings(labels, "x"), Slugs(ThemeKind.Extension));
    }

    [Fact]
    public void All_SlugsAndLabels_AreUnique()
    {
        Assert.Distinct(ThemeCatalog.All.Select(t => t.Slug));
        Assert.Distinct(ThemeCatalog.All.Select(t => t.Label));
        Assert.All(Languages, l => Assert.Distinct(ThemeCatalog.All.Select(t => ThemeCatalog.LabelOf(t.Slug, l)!)));
    }

    [Theory]
    [MemberData(nameof(AllSlugs))]
    public void Theme_InEveryLanguage_IsReachableByItsOwnCues(string slug)
    {
        var theme = ThemeCatalog.Find(slug)!;

        Assert.Equal(Languages, theme.Cues.Select(c => c.Language).OrderBy(l => Array.IndexOf(Languages, l)));
        Assert.All(theme.Cues, cues => Assert.Equal(slug, Top(string.Join(", ", cues.Strong.Take(3)), cues.Language)));
        Assert.All(theme.Cues.SelectMany(c => c.Strong.Select(word => (word, c.Language))), cue => Assert.Contains(slug, All(cue.word, cue.Language)));
    }

    [Fact]
    public void Cues_OfOneTheme_AreNamedOnce() =>
        Assert.All(ThemeCatalog.All.SelectMany(t => t.Cues), c => Assert.Distinct(c.Strong.Concat(c.Weak), StringComparer.OrdinalIgnoreCase));

    [Fact]
    public void Find_UnknownSlug_IsNull() => Assert.Null(ThemeCatalog.Find("weather"));

    private static string? Top(string text, string language) => ThemeClassifier.Classify(null, [text], language)[0].Select(t => t.Slug).FirstOrDefault();

    private static IEnumerable<string> All(string text, string language) => ThemeClassifier.Classify(null, [text], language)[0].Select(t => t.Slug);

    private static IEnumerable<string> Slugs(ThemeKind kind) => ThemeCatalog.All.Where(t => t.Kind == kind).Select(t => t.Slug);

    private static IEnumerable<string> Strings(JsonElement labels, string name) => labels.GetProperty(name).EnumerateArray().Select(s => s.GetString()!);
}
