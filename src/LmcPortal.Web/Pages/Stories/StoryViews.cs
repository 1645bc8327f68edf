using LmcPortal.Data;
using LmcPortal.Data.Collections;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Pages.Shared;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Stories;

/// <summary>Reads what a story's page shows.</summary>
public static class StoryViews
{
    /// <summary>A story in any state; the page decides which of them has a reader.</summary>
    public static async Task<StoryView?> FindViewAsync(this PortalDbContext db, string slug, CancellationToken cancellationToken)
    {
        var story = await db.Stories.AsNoTracking().AsSplitQuery().Where(s => s.Slug == slug).OrderBy(s => s.Id).Select(s => new StoryView(
            s.Id, s.Slug, s.Title, s.Summary, s.Language, s.TranslationGroup, s.Status, s.StatusReason,
            s.Happened, s.SourcePublished, s.PostedOn, s.UpdatedUtc,
            s.SourceDocument == null ? null : new SourceView(
                s.SourceDocument.FileName, s.SourceDocument.Language, s.SourceDocument.Title, s.SourceDocument.Publisher, s.SourceDocument.Agency,
                s.SourceDocument.Place, s.SourceDocument.Date),
            s.SourceLine,
            s.Sections.OrderBy(x => x.Order).Select(x => new SectionView(x.Anchor, x.Heading, x.Html, x.Markdown, x.ThemeSlug)).ToList(),
            s.Themes.OrderByDescending(t => t.IsPrimary).ThenBy(t => t.ThemeSlug)
                .Select(t => new ThemeLabel(t.ThemeSlug, t.Theme!.Label, t.Theme.Pillar == null ? t.Theme.Order : t.Theme.Pillar.Order, t.IsPrimary)).ToList(),
            s.Countries.OrderBy(c => c.Country!.Order)
                .Select(c => new CountryLabel(c.CountryCode, c.Country!.Name, c.Country.Order, c.IsPrimary)).ToList()))
            .FirstOrDefaultAsync(cancellationToken);
        if (story is null)
        {
            return null;
        }

        var slugs = story.Sections.Select(s => s.ThemeSlug).OfType<string>().Distinct().ToList();
        var labels = await db.Themes.AsNoTracking().Where(t => slugs.Contains(t.Slug))
            .Select(t => new ThemeLabel(t.Slug, t.Label, t.Pillar == null ? t.Order : t.Pillar.Order, false))
            .ToDictionaryAsync(t => t.Slug, cancellationToken);
        return story with
        {
            Sections = [.. story.Sections.Select(s => s with { Theme = s.ThemeSlug is null ? null : labels.GetValueOrDefault(s.ThemeSlug) })],
        };
    }

    /// <summary>The story's places in collections, with the published stories before and after it.</summary>
    public static async Task<IReadOnlyList<CollectionPlace>> FindPlacesAsync(this PortalDbContext db, int storyId, CancellationToken cancellationToken)
    {
        var rows = await db.Collections.AsNoTracking().Shown().Where(c => c.Stories.Any(s => s.StoryId == storyId))
            .SelectMany(c => c.Stories.Where(s => s.StoryId == storyId || s.Story!.Status == StoryStatus.Published), (c, s) => new
            {
                c.Id, c.Slug, c.Name, c.Year, s.StoryId, Story = new RankedLink(s.Rank, s.Story!.Slug, s.Story.Title, s.Story.Language),
            })
            .ToListAsync(cancellationToken);
        return [.. rows.GroupBy(r => r.Id).OrderByDescending(g => g.First().Year).ThenByDescending(g => g.Key).Select(g =>
        {
            var inOrder = g.OrderBy(r => r.Story.Rank).ThenBy(r => r.StoryId).ToList();
            var here = inOrder.FindIndex(r => r.StoryId == storyId);
            return new CollectionPlace(
                inOrder[here].Slug, inOrder[here].Name, inOrder[here].Story.Rank, inOrder.Count,
                inOrder.ElementAtOrDefault(here - 1)?.Story, inOrder.ElementAtOrDefault(here + 1)?.Story);
        })];
    }

    /// <summary>The published versions of the story in other languages.</summary>
    public static async Task<IReadOnlyList<TranslationLink>> FindTranslationsAsync(this PortalDbContext db, StoryView story, CancellationToken cancellationToken) =>
        story.TranslationGroup is null ? [] : await db.Stories.AsNoTracking().Published()
            .Where(s => s.TranslationGroup == story.TranslationGroup && s.Id != story.Id)
            .OrderBy(s => s.Language).ThenBy(s => s.Id)
            .Select(s => new TranslationLink(s.Slug, s.Title, s.Language))
            .ToListAsync(cancellationToken);
}
