using LmcPortal.Data;
using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Publication;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Outcomes;
using LmcPortal.Text.Search;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Search;

/// <summary>Reads what results show, from the texts themselves: what is marked is what readers see in them.</summary>
internal sealed class SearchResults(PortalDbContext db, SearchReading asked)
{
    private readonly SearchMatcher _matcher = asked.IsByLetters ? SearchMatcher.ByClusters(asked.Words) : SearchMatcher.ByWords(asked.Words);

    /// <summary>In the order of the hits; one that has gone since it was found is left out.</summary>
    public async Task<IReadOnlyList<SearchResult>> OfAsync(IReadOnlyList<SearchHit> hits, CancellationToken cancellationToken)
    {
        var entries = hits.Select(h => h.Entry).ToList();
        var stories = await StoriesAsync([.. entries.Select(e => e.StoryId).OfType<int>()], cancellationToken);
        var outcomes = await OutcomesAsync([.. entries.Select(e => e.OutcomeId).OfType<int>()], cancellationToken);
        var collections = await CollectionsAsync([.. entries.Select(e => e.CollectionId).OfType<int>()], cancellationToken);
        return
        [
            .. entries.Select(e =>
                e.StoryId is { } story ? stories.GetValueOrDefault(story)
                : e.OutcomeId is { } outcome ? outcomes.GetValueOrDefault(outcome)
                : collections.GetValueOrDefault(e.CollectionId ?? 0)).OfType<SearchResult>(),
        ];
    }

    private async Task<Dictionary<int, SearchResult>> StoriesAsync(List<int> ids, CancellationToken cancellationToken)
    {
        var stories = await db.Stories.AsNoTracking().Published().Where(s => ids.Contains(s.Id)).OrderBy(s => s.Id)
            .Select(s => new
            {
                s.Id, s.Slug, s.Title, s.Summary, s.Language, s.Happened, s.SourceDocument!.Publisher,
                Sections = s.Sections.OrderBy(p => p.Order).Select(p => new { p.Heading, p.Anchor, p.Html }).ToList(),
            })
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        return stories.ToDictionary(s => s.Id, s =>
        {
            // The section that says most of it, in its heading or its text; the summary where none says any.
            var sections = s.Sections.Select(p => (p.Heading, p.Anchor, Text: string.Join('\n', PlainText.ParagraphsOf(p.Html)))).ToList();
            var best = sections.Select(p => (Section: p, Finds: _matcher.Marks(p.Heading).Count + _matcher.Marks(p.Text).Count)).Where(p => p.Finds > 0).OrderByDescending(p => p.Finds).Select(p => p.Section).FirstOrDefault();
            return new SearchResult(
                s.Slug, PublicKind.Story, PortalLinks.Story(s.Slug), s.Language, MarkedText.Of(s.Title, _matcher),
                MarkedText.ExcerptOf(string.IsNullOrEmpty(best.Text) ? s.Summary : best.Text, _matcher),
                best.Text is null ? null : new ResultPlace(MarkedText.Of(best.Heading, _matcher), PortalLinks.Section(s.Slug, best.Anchor), s.Language),
                Facts(s.Happened?.Text(), s.Publisher));
        });
    }

    private async Task<Dictionary<int, SearchResult>> OutcomesAsync(List<int> ids, CancellationToken cancellationToken)
    {
        var found = db.Outcomes.AsNoTracking().Shown().Where(o => ids.Contains(o.Id));
        var rows = await found.ToRows().ToDictionaryAsync(r => r.PublicId, cancellationToken);
        var quotes = await found.OrderBy(o => o.Id)
            .Select(o => new
            {
                o.Id, o.PublicId,
                Quotes = o.Quotes.Where(q => q.Story!.Status == StoryStatus.Published).OrderBy(q => q.Order)
                    .Select(q => new { q.Id, q.Exact, q.Story!.Slug, q.Story.Title, q.Story.Language }).ToList(),
            })
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        return quotes.Where(o => o.Quotes.Count > 0 && rows.ContainsKey(o.PublicId)).ToDictionary(o => o.Id, o =>
        {
            var row = rows[o.PublicId];
            var quote = o.Quotes.Find(q => _matcher.Marks(q.Exact).Count > 0) ?? o.Quotes[0];
            return new SearchResult(
                o.PublicId, row.Kind.ToPublic(), PortalLinks.Outcome(o.PublicId), quote.Language, MarkedText.Of(row.Headline, _matcher), MarkedText.ExcerptOf(quote.Exact, _matcher),
                new ResultPlace(MarkedText.Of(quote.Title, _matcher), PortalLinks.Quote(quote.Slug, quote.Id), quote.Language),
                Facts(row.When is { } when ? row.Kind == OutcomeKind.Figure ? $"as of {when.Text()}" : when.Text() : null, row.Place, OutcomeWording.Names(row.Countries)));
        });
    }

    private async Task<Dictionary<int, SearchResult>> CollectionsAsync(List<int> ids, CancellationToken cancellationToken)
    {
        var collections = await db.Collections.AsNoTracking().Where(c => ids.Contains(c.Id)).OrderBy(c => c.Id)
            .Select(c => new { c.Id, c.Slug, c.Name, c.Title, c.Language, c.IntroductionHtml, Count = c.Stories.Count(s => s.Story!.Status == StoryStatus.Published) })
            .ToListAsync(cancellationToken);
        return collections.ToDictionary(c => c.Id, c => new SearchResult(
            c.Slug, PublicKind.Collection, PortalLinks.Collection(c.Slug), c.Language, MarkedText.Of(c.Name, _matcher),
            MarkedText.ExcerptOf(string.Join('\n', [c.Title, .. PlainText.ParagraphsOf(c.IntroductionHtml)]), _matcher), null, Facts(Wording.Stories(c.Count))));
    }

    private static List<string> Facts(params string?[] facts) => [.. facts.OfType<string>()];
}
