using LmcPortal.Data;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Dates;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Stories;

/// <summary>Shows what a revision holds as the story's page would show it once published, by the same rendering.</summary>
public sealed class DraftViews(PortalDbContext db, MarkdownRenderer markdown)
{
    /// <summary>Null when there is no such revision.</summary>
    public async Task<StoryView?> FindAsync(int storyId, int number, CancellationToken cancellationToken)
    {
        var json = await db.StoryRevisions.AsNoTracking().Where(r => r.StoryId == storyId && r.Number == number).Select(r => r.Snapshot).FirstOrDefaultAsync(cancellationToken);
        var slug = await db.Stories.AsNoTracking().Where(s => s.Id == storyId).Select(s => s.Slug).FirstOrDefaultAsync(cancellationToken);
        if (json is null || slug is null || await db.FindViewAsync(slug, cancellationToken) is not { } story)
        {
            return null;
        }

        var text = StorySnapshot.FromJson(json);
        var slugs = text.Themes.Concat(text.Sections.Select(s => s.Theme).OfType<string>()).Distinct().ToList();
        var themes = await db.Themes.AsNoTracking().Where(t => slugs.Contains(t.Slug))
            .Select(t => new ThemeLabel(t.Slug, t.Label, t.Pillar == null ? t.Order : t.Pillar.Order, false)).ToDictionaryAsync(t => t.Slug, cancellationToken);
        var codes = text.PrimaryCountries.Concat(text.MentionedCountries).ToList();
        var countries = await db.Countries.AsNoTracking().Where(c => codes.Contains(c.Code)).OrderBy(c => c.Order)
            .Select(c => new CountryLabel(c.Code, c.Name, c.Order, false)).ToListAsync(cancellationToken);
        return story with
        {
            Title = text.Title,
            Summary = text.Summary,
            Language = text.Language,
            Status = StoryStatus.Published,
            StatusReason = null,
            Happened = PartialDate.TryParseIso(text.Happened, out var happened) ? happened : null,
            SourcePublished = PartialDate.TryParseIso(text.SourcePublished, out var published) ? published : null,
            Themes = [.. text.Themes.Where(themes.ContainsKey).Select((t, i) => themes[t] with { IsPrimary = i == 0 })],
            Countries = [.. countries.Select(c => c with { IsPrimary = text.PrimaryCountries.Contains(c.Code) })],
            Sections = [.. text.Sections.Select(s => new SectionView(s.Anchor, s.Heading, markdown.Render(s.Markdown).Html, s.Markdown, s.Theme)
            {
                Theme = s.Theme is null ? null : themes.GetValueOrDefault(s.Theme),
            })],
        };
    }
}
