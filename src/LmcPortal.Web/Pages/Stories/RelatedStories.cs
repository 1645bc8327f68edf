using LmcPortal.Data;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Pages.Shared;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Stories;

/// <summary>Chooses stories that share most with a story, and says what they share.</summary>
public sealed class RelatedStories(PortalDbContext db)
{
    private const int Wanted = 4;
    private const int Candidates = 60;

    public async Task<IReadOnlyList<RelatedStory>> FindAsync(StoryView story, IReadOnlyList<CollectionPlace> places, CancellationToken cancellationToken)
    {
        var themes = story.Themes.Select(t => t.Slug).ToList();
        var countries = story.Countries.Select(c => c.Code).ToList();
        var others = db.Stories.Published().Where(s => s.Id != story.Id && s.Language == story.Language);

        // The same theme is looked for first, so that a flood of newer stories about the same country cannot hide it.
        var sameTheme = await others.Where(s => s.Themes.Any(t => themes.Contains(t.ThemeSlug)))
            .NewestFirst().Take(Candidates).ToCards().ToListAsync(cancellationToken);
        var sameCountry = await others.Where(s => s.Countries.Any(c => countries.Contains(c.CountryCode)))
            .NewestFirst().Take(Candidates).ToCards().ToListAsync(cancellationToken);
        var cards = sameTheme.Concat(sameCountry).DistinctBy(c => c.Slug).ToList();

        var pillars = await db.Themes.AsNoTracking().Where(t => t.PillarSlug == null).Select(t => new { t.Order, t.Label })
            .ToDictionaryAsync(t => t.Order, t => t.Label, cancellationToken);
        var shared = cards.Select(c => SharedMatter.Of(story, c, cards, pillars)).OrderByDescending(s => s.Weight)
            .Select(s => new RelatedStory(s.Card.Slug, s.Card.Title, s.Card.Language, s.Reason)).ToList();
        var neighbours = places.SelectMany(Neighbours).ToList();
        List<RelatedStory> related = [.. Varied([.. shared.Take(Wanted * 3), .. neighbours]).Take(Wanted)];
        return related.Count == Wanted ? related : [.. related, .. await NewestAsync(others, related, cancellationToken)];
    }

    // One story for each reason first: four times the same reason is one reason.
    private static IEnumerable<RelatedStory> Varied(IReadOnlyList<RelatedStory> stories)
    {
        var first = stories.DistinctBy(s => s.Slug).DistinctBy(s => s.Reason).ToList();
        return first.Concat(stories).DistinctBy(s => s.Slug);
    }

    private static IEnumerable<RelatedStory> Neighbours(CollectionPlace place)
    {
        if (place.Next is { } next)
        {
            yield return new RelatedStory(next.Slug, next.Title, next.Language, $"Next in {place.Name}");
        }

        if (place.Previous is { } previous)
        {
            yield return new RelatedStory(previous.Slug, previous.Title, previous.Language, $"Before this one in {place.Name}");
        }
    }

    private static async Task<IReadOnlyList<RelatedStory>> NewestAsync(
        IQueryable<Story> others, List<RelatedStory> related, CancellationToken cancellationToken)
    {
        var known = related.Select(r => r.Slug).ToList();
        return await others.AsNoTracking().Where(s => !known.Contains(s.Slug)).NewestFirst().Take(Wanted - related.Count)
            .Select(s => new RelatedStory(s.Slug, s.Title, s.Language, "Among the newest here"))
            .ToListAsync(cancellationToken);
    }
}
