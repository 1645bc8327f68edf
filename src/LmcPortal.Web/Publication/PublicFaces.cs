using LmcPortal.Data;
using LmcPortal.Data.Collections;
using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Publication;
using LmcPortal.Data.Stories;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Publication;

/// <summary>Reads what the entries of stories, outcomes and collections should say. What readers may not see is left out.</summary>
internal sealed class PublicFaces(PortalDbContext db)
{
    /// <summary>The last of the stories first: they come one behind the other, and the first of a document is then its newest.</summary>
    public async Task<List<PublicEntry>> OfStoriesAsync(IReadOnlyCollection<int> keys, CancellationToken cancellationToken)
    {
        // By their keys alone: asked for the status too, SQLite walks through all that are published.
        var stories = await db.Stories.AsNoTracking().Where(s => keys.Contains(s.Id)).OrderByDescending(s => s.Id)
            .Select(s => new
            {
                s.Id, s.Status, s.Slug, s.Language, s.Happened, s.SourcePublished,
                Themes = s.Themes.Select(t => new { t.ThemeSlug, t.Theme!.PillarSlug }).ToList(),
                Countries = s.Countries.Select(c => c.CountryCode).ToList(),
            })
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        return [.. stories.Where(s => s.Status == StoryStatus.Published).Select(s => Entry(
            PublicKind.Story, s.Slug, [s.Language], (s.Happened ?? s.SourcePublished)?.First.Year,
            s.Themes.SelectMany(t => new[] { t.ThemeSlug, t.PillarSlug }), s.Countries, entry => entry.StoryId = s.Id))];
    }

    /// <summary>The last of the outcomes first, as with the stories.</summary>
    public async Task<List<PublicEntry>> OfOutcomesAsync(IReadOnlyCollection<int> keys, CancellationToken cancellationToken)
    {
        var outcomes = await db.Outcomes.AsNoTracking().Shown().Where(o => keys.Contains(o.Id)).OrderByDescending(o => o.Id)
            .Select(o => new
            {
                o.Id, o.PublicId, o.Kind, o.SortDate, o.ThemeSlug, o.Theme!.PillarSlug,
                Languages = o.Quotes.Where(q => q.Story!.Status == StoryStatus.Published).OrderBy(q => q.Order).Select(q => q.Story!.Language).ToList(),
                Countries = o.Countries.Select(c => c.CountryCode).ToList(),
            })
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        return [.. outcomes.Select(o => Entry(
            o.Kind.ToPublic(), o.PublicId, o.Languages, o.SortDate?.Year, [o.ThemeSlug, o.PillarSlug], o.Countries, entry => entry.OutcomeId = o.Id))];
    }

    /// <summary>A collection is public while one of its stories is.</summary>
    public async Task<List<PublicEntry>> OfCollectionsAsync(IReadOnlyCollection<int> keys, CancellationToken cancellationToken)
    {
        var collections = await db.Collections.AsNoTracking().Shown().Where(c => keys.Contains(c.Id))
            .OrderBy(c => c.Id)
            .Select(c => new { c.Id, c.Slug, c.Language, c.Year })
            .ToListAsync(cancellationToken);
        return [.. collections.Select(c => Entry(PublicKind.Collection, c.Slug, [c.Language], c.Year, [], [], entry => entry.CollectionId = c.Id))];
    }

    private static PublicEntry Entry(
        PublicKind kind, string key, List<string> languages, int? year, IEnumerable<string?> themes, IEnumerable<string> countries, Action<PublicEntry> point)
    {
        var entry = new PublicEntry
        {
            Kind = kind, PublicKey = key, Language = languages[0], Year = year,
            Tags = PublicTags.Join(kind, themes.OfType<string>(), countries, year, languages),
        };
        point(entry);
        return entry;
    }
}
