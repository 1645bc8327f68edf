using LmcPortal.Data.Collections;
using LmcPortal.Data.Stories;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Shared;

/// <summary>Projects stories to what lists show of them. The caller has ordered and cut the query.</summary>
public static class StoryCards
{
    // Split: themes times countries times the long summary would travel as one wide product.
    public static IQueryable<StoryCard> ToCards(this IQueryable<Story> stories) => stories.AsNoTracking().AsSplitQuery().Select(s => new StoryCard(
        s.Slug, s.Title, s.Summary, s.Language, s.PostedOn, s.SourceDocument!.Publisher,
        s.Themes.OrderByDescending(t => t.IsPrimary).ThenBy(t => t.ThemeSlug)
            .Select(t => new ThemeLabel(t.ThemeSlug, t.Theme!.Label, t.Theme.Pillar == null ? t.Theme.Order : t.Theme.Pillar.Order, t.IsPrimary)).ToList(),
        s.Countries.OrderBy(c => c.Country!.Order)
            .Select(c => new CountryLabel(c.CountryCode, c.Country!.Name, c.Country.Order, c.IsPrimary)).ToList()));

    /// <summary>A collection's published stories in their order.</summary>
    public static async Task<IReadOnlyList<StoryCard>> ToRankedCardsAsync(this IQueryable<CollectionStory> places, CancellationToken cancellationToken)
    {
        var ranks = await places.Where(p => p.Story!.Status == StoryStatus.Published)
            .Select(p => new { p.Story!.Slug, p.Rank })
            .ToDictionaryAsync(p => p.Slug, p => p.Rank, cancellationToken);
        var cards = await places.OrderBy(p => p.Rank).ThenBy(p => p.StoryId).Select(p => p.Story!).Published().ToCards().ToListAsync(cancellationToken);
        return [.. cards.Select(c => c with { Rank = ranks.GetValueOrDefault(c.Slug) }).OrderBy(c => c.Rank)];
    }
}
