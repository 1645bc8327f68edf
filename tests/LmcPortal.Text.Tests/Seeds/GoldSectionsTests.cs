using System.Text.Json;
using LmcPortal.Text.Seeds;
using LmcPortal.Text.Themes;
using Xunit.Abstractions;

namespace LmcPortal.Text.Tests.Seeds;

/// <summary>Holds the split, the themes and the sections of the seed against what a reader found by hand.</summary>
public sealed class GoldSectionsTests(ITestOutputHelper output)
{
    private static readonly JsonElement Gold = JsonDocument.Parse(SeedFiles.Gold("sections-stories-1-5.json")).RootElement;

    private static readonly IReadOnlyList<ParsedStory> Stories = SeedParser.Parse(SeedFiles.Real()).Stories;

    [Fact]
    public void Split_Seed_FindsTheHeadingsOfAllStories()
    {
        var expected = Gold.GetProperty("stories").EnumerateArray().Select(s => (s.GetProperty("line").GetInt32(), s.GetProperty("heading").GetString()!));

        var found = Stories.Select(s => (s.Line, s.Heading));

        Assert.Equal(expected, found);
    }

    [Fact]
    public void Classify_Seed_AgreesWithTheReader()
    {
        var gold = Gold.GetProperty("stories").EnumerateArray().Where(s => s.TryGetProperty("paragraphs", out _)).SelectMany(s => s.GetProperty("paragraphs").EnumerateArray()).ToList();
        var found = Stories.SelectMany(s => s.Paragraphs).ToDictionary(p => p.Line, p => p.Theme);

        var best = gold.Count(p => IsIn(p, "best", found[p.GetProperty("line").GetInt32()]));
        var lenient = gold.Count(p => IsIn(p, "best", found[p.GetProperty("line").GetInt32()]) || IsIn(p, "ok", found[p.GetProperty("line").GetInt32()]));

        foreach (var miss in gold.Where(p => !IsIn(p, "best", found[p.GetProperty("line").GetInt32()])))
        {
            output.WriteLine($"line {miss.GetProperty("line")}: {found[miss.GetProperty("line").GetInt32()]}, best {miss.GetProperty("best")}");
        }

        output.WriteLine($"best {best} of {gold.Count}, best or ok {lenient} of {gold.Count}");
        Assert.True(best >= 0.9 * gold.Count);
        Assert.True(lenient >= 0.95 * gold.Count);
    }

    [Fact]
    public void ClassifyStory_Seed_AgreesWithTheReader()
    {
        foreach (var gold in Gold.GetProperty("stories").EnumerateArray().Where(s => s.TryGetProperty("best", out _)))
        {
            var story = Stories[gold.GetProperty("story").GetInt32() - 1];

            Assert.True(IsIn(gold, "best", story.Themes[0]), $"{story.Heading}: {string.Join(", ", story.Themes)}");
        }
    }

    [Fact]
    public void Sections_Seed_PrintedForAReader()
    {
        foreach (var story in Stories)
        {
            output.WriteLine($"\n{story.Rank}. {story.Heading}\n   themes {string.Join(", ", story.Themes)}; primary {string.Join(" ", story.Countries.Primary)}; mentioned {string.Join(" ", story.Countries.Mentioned)}");
            foreach (var section in story.Sections)
            {
                output.WriteLine($"   [{section.Theme}] {section.Heading}");
                foreach (var p in section.Paragraphs)
                {
                    output.WriteLine($"      {p.Line} {p.Theme}: {p.Text[..Math.Min(90, p.Text.Length)]}");
                }
            }
        }

        Assert.All(Stories, s => Assert.Equal(s.Sections.Count, s.Sections.Select(x => x.Heading).Distinct(StringComparer.OrdinalIgnoreCase).Count()));
        Assert.All(Stories, s => Assert.InRange(s.Sections.Count, s.Paragraphs.Count() > 2 ? 2 : 1, (s.Paragraphs.Count() / 2) + 1));
        Assert.All(Stories.SelectMany(s => s.Sections), s => Assert.True(s.Theme is null || ThemeCatalog.Find(s.Theme) is not null));
    }

    private static bool IsIn(JsonElement gold, string list, string? theme) => gold.GetProperty(list).EnumerateArray().Any(s => s.GetString() == theme);
}
