using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Tests.Seeding;

/// <summary>Every row an import writes, as text: two stores are equal when their dumps are.</summary>
internal static class StoreDump
{
    public static async Task<string> OfAsync(ImportingStore store)
    {
        await using var db = store.NewContext();
        return JsonSerializer.Serialize(new
        {
            Stories = await db.Stories.AsNoTracking().OrderBy(s => s.Id).ToListAsync(),
            Sections = await db.Sections.AsNoTracking().OrderBy(s => s.Id).ToListAsync(),
            Labels = await db.Stories.SelectMany(s => s.Themes).OrderBy(t => t.StoryId).ThenBy(t => t.ThemeSlug)
                .Select(t => new { t.StoryId, t.ThemeSlug, t.IsPrimary }).ToListAsync(),
            Countries = await db.Stories.SelectMany(s => s.Countries).OrderBy(c => c.StoryId).ThenBy(c => c.CountryCode)
                .Select(c => new { c.StoryId, c.CountryCode, c.IsPrimary }).ToListAsync(),
            Collections = await db.Collections.AsNoTracking().OrderBy(c => c.Id).ToListAsync(),
            Ranks = await db.Collections.SelectMany(c => c.Stories).OrderBy(s => s.CollectionId).ThenBy(s => s.StoryId)
                .Select(s => new { s.CollectionId, s.StoryId, s.Rank }).ToListAsync(),
            Outcomes = await db.Outcomes.AsNoTracking().OrderBy(o => o.Id).ToListAsync(),
            Quotes = await db.Quotes.AsNoTracking().OrderBy(q => q.Id).ToListAsync(),
            Concerned = await db.Outcomes.SelectMany(o => o.Countries).OrderBy(c => c.OutcomeId).ThenBy(c => c.CountryCode)
                .Select(c => new { c.OutcomeId, c.CountryCode }).ToListAsync(),
            Revisions = await db.StoryRevisions.AsNoTracking().OrderBy(r => r.Id).ToListAsync(),
            Documents = await db.SourceDocuments.AsNoTracking().OrderBy(d => d.Id).ToListAsync(),
            Runs = await db.ImportRuns.AsNoTracking().Include(r => r.Problems).OrderBy(r => r.Id).ToListAsync(),
            Audit = await db.AuditEntries.AsNoTracking().OrderBy(e => e.Id).ToListAsync(),
            Entries = await db.PublicEntries.AsNoTracking().OrderBy(e => e.Id).ToListAsync(),
            Versions = await db.ContentVersions.AsNoTracking().ToListAsync(),
            Meetings = await db.Meetings.AsNoTracking().OrderBy(m => m.Key).ToListAsync(),
            Themes = await db.Themes.AsNoTracking().OrderBy(t => t.Slug).ToListAsync(),
        });
    }
}
