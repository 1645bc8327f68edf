using LmcPortal.Data;
using LmcPortal.Data.Publication;
using LmcPortal.Data.Search;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Publication;

/// <summary>Reads the words by which entries are found: what their readers see, and of outcomes no sentence of a story that is not public.</summary>
internal sealed class PublicTexts(PortalDbContext db)
{
    /// <summary>In no particular order. Entries that are gone must not be among them.</summary>
    public async Task<List<IndexedText>> OfAsync(IReadOnlyCollection<PublicEntry> entries, CancellationToken cancellationToken) =>
    [
        .. await OfStoriesAsync(entries.Where(e => e.StoryId is not null).ToDictionary(e => e.StoryId!.Value), cancellationToken),
        .. await OfOutcomesAsync(entries.Where(e => e.OutcomeId is not null).ToDictionary(e => e.OutcomeId!.Value), cancellationToken),
        .. await OfCollectionsAsync(entries.Where(e => e.CollectionId is not null).ToDictionary(e => e.CollectionId!.Value), cancellationToken),
    ];

    private async Task<IEnumerable<IndexedText>> OfStoriesAsync(Dictionary<int, PublicEntry> entries, CancellationToken cancellationToken)
    {
        var stories = await db.Stories.AsNoTracking().Where(s => entries.Keys.Contains(s.Id)).OrderBy(s => s.Id)
            .Select(s => new { s.Id, s.Title, s.Summary, Sections = s.Sections.OrderBy(p => p.Order).Select(p => new { p.Heading, p.Html }).ToList() })
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        return stories.Select(s => Text(
            entries[s.Id], [s.Title], s.Sections.Select(p => p.Heading), [s.Summary, .. s.Sections.SelectMany(p => PlainText.ParagraphsOf(p.Html))]));
    }

    private async Task<IEnumerable<IndexedText>> OfOutcomesAsync(Dictionary<int, PublicEntry> entries, CancellationToken cancellationToken)
    {
        var outcomes = await db.Outcomes.AsNoTracking().Where(o => entries.Keys.Contains(o.Id)).OrderBy(o => o.Id)
            .Select(o => new
            {
                o.Id, o.Name, o.Place, o.Participants, o.DocumentKind,
                Quotes = o.Quotes.Where(q => q.Story!.Status == StoryStatus.Published).OrderBy(q => q.Order).Select(q => q.Exact).ToList(),
            })
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        return outcomes.Select(o => Text(entries[o.Id], [o.Name], [], [o.Place, o.DocumentKind, .. o.Participants, .. o.Quotes]));
    }

    private async Task<IEnumerable<IndexedText>> OfCollectionsAsync(Dictionary<int, PublicEntry> entries, CancellationToken cancellationToken)
    {
        var collections = await db.Collections.AsNoTracking().Where(c => entries.Keys.Contains(c.Id)).OrderBy(c => c.Id)
            .Select(c => new { c.Id, c.Name, c.Title, c.IntroductionHtml })
            .ToListAsync(cancellationToken);
        return collections.Select(c => Text(entries[c.Id], [c.Name, c.Title], [], PlainText.ParagraphsOf(c.IntroductionHtml)));
    }

    private static IndexedText Text(PublicEntry entry, IReadOnlyList<string> titles, IEnumerable<string> headings, IEnumerable<string?> paragraphs) =>
        new(entry.Id, titles, [.. headings], [.. paragraphs.OfType<string>()], entry.Tags);
}
