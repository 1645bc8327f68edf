using LmcPortal.Data;
using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Stories;

/// <summary>What a published story is the source of, and the story with the sentences marked.</summary>
public sealed record StoryOutcomes(StoryView Story, IReadOnlyList<OutcomeRow> Rows)
{
    public static async Task<StoryOutcomes> ReadAsync(PortalDbContext db, StoryView story, CancellationToken cancellationToken)
    {
        // A withdrawn story stands for nothing any more.
        if (story.Status != StoryStatus.Published)
        {
            return new StoryOutcomes(story, []);
        }

        var rows = await db.Outcomes.Shown().SaidInStories([story.Slug], []).NewestFirst().ToRows().ToListAsync(cancellationToken);
        var byId = rows.ToDictionary(r => r.PublicId);
        var quotes = await db.Set<Quote>().AsNoTracking().Where(q => q.StoryId == story.Id && q.Outcome!.Status != OutcomeStatus.Rejected)
            .OrderBy(q => q.Id).Select(q => new { q.Id, q.Exact, q.Prefix, q.Suffix, q.Outcome!.PublicId }).ToListAsync(cancellationToken);
        var open = quotes.Where(q => byId.ContainsKey(q.PublicId)).Select(q => (q, Row: byId[q.PublicId])).Select(p => new QuoteToMark(
            p.q.Id, p.q.Exact, p.q.Prefix, p.q.Suffix, PortalLinks.Outcome(p.Row.PublicId), p.Row.Kind.Word(),
            $"{p.Row.Kind.Name()}: {p.Row.Headline}")).ToList();
        var sections = new List<SectionView>();
        foreach (var section in story.Sections)
        {
            var (html, found) = QuoteMarker.Mark(section.Html, open);
            // Marked once: an id must not stand twice on the page.
            open.RemoveAll(found.Contains);
            sections.Add(section with { Html = html });
        }

        return new StoryOutcomes(story with { Sections = sections }, rows);
    }
}
