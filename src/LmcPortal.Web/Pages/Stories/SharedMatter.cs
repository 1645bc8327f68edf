using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Rendering;

namespace LmcPortal.Web.Pages.Stories;

/// <summary>What a story shares with another one, how much that is, and how to say it.</summary>
public sealed record SharedMatter(StoryCard Card, double Weight, string Reason)
{
    private const double PrimaryTheme = 4;
    private const double Theme = 2;
    private const double Pillar = 1;
    private const int CountriesSaid = 2;

    // A country that most stories are about tells little by itself.
    private const double Common = 0.5;

    /// <summary>Compares with <paramref name="card"/>; a country counts the more, the fewer of <paramref name="all"/> speak of it.</summary>
    public static SharedMatter Of(StoryView story, StoryCard card, IReadOnlyList<StoryCard> all, IReadOnlyDictionary<int, string> pillars)
    {
        var themes = story.Themes.Where(t => card.Themes.Any(c => c.Slug == t.Slug)).ToList();
        var pillar = story.Themes.Where(t => card.Themes.Any(c => c.Pillar == t.Pillar)).Select(t => pillars.GetValueOrDefault(t.Pillar)).FirstOrDefault();
        var countries = story.Countries.Where(c => card.Countries.Any(o => o.Code == c.Code))
            .Select(c => (Country: c, IsAbout: c.IsPrimary && card.Countries.Any(o => o.Code == c.Code && o.IsPrimary)))
            .Select(c => (c.Country, c.IsAbout, Rarity: 1.0 / Math.Max(1, all.Count(o => o.Countries.Any(n => n.Code == c.Country.Code && (n.IsPrimary || !c.IsAbout))))))
            .OrderByDescending(c => c.IsAbout).ThenByDescending(c => c.Rarity).ToList();

        var weight = themes.Sum(t => t.IsPrimary ? PrimaryTheme : Theme) + (pillar is null ? 0 : Pillar) + countries.Sum(c => c.IsAbout ? 2 * c.Rarity : c.Rarity);
        var about = countries.Where(c => c.IsAbout).ToList();
        var said = (about.Count > 0 ? about : countries).Take(CountriesSaid).OrderBy(c => c.Country.Order).Select(c => c.Country.Name).ToList();
        var reason = themes.Count > 0 ? $"Also about {Wording.List([.. themes.Take(CountriesSaid).Select(t => t.Label)])}"
            : about.Any(c => c.Rarity * all.Count * Common > 1) ? $"Also about {Wording.List(said)}"
            : pillar is not null ? $"Also under {pillar}"
            : about.Count > 0 ? $"Also about {Wording.List(said)}"
            : $"Also names {Wording.List(said)}";
        return new SharedMatter(card, weight, reason);
    }
}
