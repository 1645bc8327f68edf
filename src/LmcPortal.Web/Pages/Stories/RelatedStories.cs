using LmcPortal.Data;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Stories;

/// <summary>Chooses stories that share most with a story, and says what they share.</summary>
public sealed class RelatedStories(PortalDbContext db)
{
    private const int Wanted = 4;
    private const int Candidates = 60;
    private const int PrimaryThemeWeight = 4;
    private const int ThemeWeight = 2;

    // A country a story is about; one that both only name tells little, since most stories name most countries.
    private const int CountryWeight = 1;

    public async Task<IReadOnlyList<RelatedStory>> FindAsync(StoryView story, IReadOnlyList<CollectionPlace> places, CancellationToken cancellationToken)
    {
        var themes = story.Themes.Select(t => t.Slug).ToList();
        var countries = story.Countries.Select(c => c.Code).ToList();
        var others = db.Stories.AsNoTracking().Published().Where(s => s.Id != story.Id && s.Language == story.Language);
        var candidates = await others
            .Where(s => s.Themes.Any(t => themes.Contains(t.ThemeSlug)) || s.Countries.Any(c => countries.Contains(c.CountryCode)))
            .NewestFirst().Take(Candidates).AsSplitQuery()
            .Select(s => new Candidate(
                s.Slug, s.Title, s.Language,
                s.Themes.Where(t => themes.Contains(t.ThemeSlug)).Select(t => t.ThemeSlug).ToList(),
                s.Countries.Where(c => countries.Contains(c.CountryCode)).Select(c => c.CountryCode).ToList()))
            .ToListAsync(cancellationToken);

        var chosen = candidates
            .Select(c => (Candidate: c, Weight: Weight(story, c)))
            .OrderByDescending(c => c.Weight)
            .Select(c => new RelatedStory(c.Candidate.Slug, c.Candidate.Title, c.Candidate.Language, Reason(story, c.Candidate)))
            .Concat(places.SelectMany(Neighbours));
        var related = chosen.DistinctBy(r => r.Slug).Take(Wanted).ToList();
        return related.Count == Wanted ? related : [.. related, .. await NewestAsync(others, related, cancellationToken)];
    }

    private static int Weight(StoryView story, Candidate candidate) =>
        story.Themes.Where(t => candidate.Themes.Contains(t.Slug)).Sum(t => t.IsPrimary ? PrimaryThemeWeight : ThemeWeight)
        + story.Countries.Where(c => candidate.Countries.Contains(c.Code)).Sum(c => c.IsPrimary ? CountryWeight + 1 : CountryWeight);

    private static string Reason(StoryView story, Candidate candidate)
    {
        var themes = story.Themes.Where(t => candidate.Themes.Contains(t.Slug)).Select(t => t.Label).Take(2).ToList();
        if (themes.Count > 0)
        {
            return $"Also about {Wording.List(themes)}";
        }

        var countries = story.Countries.OrderByDescending(c => c.IsPrimary).Where(c => candidate.Countries.Contains(c.Code)).Select(c => c.Name).Take(3).ToList();
        return $"Also names {Wording.List(countries)}";
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
        return await others.Where(s => !known.Contains(s.Slug)).NewestFirst().Take(Wanted - related.Count)
            .Select(s => new RelatedStory(s.Slug, s.Title, s.Language, "Among the newest here"))
            .ToListAsync(cancellationToken);
    }

    private sealed record Candidate(string Slug, string Title, string Language, IReadOnlyList<string> Themes, IReadOnlyList<string> Countries);
}
