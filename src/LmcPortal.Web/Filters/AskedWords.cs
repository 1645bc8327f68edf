using LmcPortal.Data;
using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Publication;
using LmcPortal.Data.Search;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Search;

namespace LmcPortal.Web.Filters;

/// <summary>
/// The words that lists are asked for, the one place that knows how they are looked for. What a text asks of the index is found out once, when the address is
/// read: every list, count and page of the request then asks the same.
/// </summary>
internal sealed class AskedWords(PortalDbContext db)
{
    private readonly Dictionary<string, IndexQuery> _read = new(StringComparer.Ordinal);

    /// <summary>Reads the text of a filter; one that asks for nothing is taken out of it, with a problem.</summary>
    public async Task<T> ReadAsync<T>(T filter, AddressReader address, CancellationToken cancellationToken)
        where T : ListFilter
    {
        if (filter.Text is not { } text)
        {
            return filter;
        }

        var query = SearchQuery.Parse(text);
        var problems = query.Problems;
        if (query.CanBeAsked)
        {
            var read = _read[text] = await new QueryResolver(db.SearchIndex).ResolveAsync(query, cancellationToken);
            problems = [.. problems, .. read.Problems];
        }

        foreach (var problem in problems)
        {
            address.Refuse(FilterKeys.Text, text, problem);
        }

        return query.CanBeAsked ? filter : filter with { Text = null };
    }

    /// <summary>What the index is asked for; null without a text.</summary>
    public IndexQuery? Of(ListFilter filter) => filter.Text is { } text ? _read[text] : null;

    public IQueryable<Story> In(IQueryable<Story> stories, StoryFilter filter) =>
        Matching(filter) is { } matching ? stories.Where(s => matching.Where(e => e.StoryId != null).Select(e => e.StoryId!.Value).Contains(s.Id)) : stories;

    public IQueryable<Outcome> In(IQueryable<Outcome> outcomes, OutcomeFilter filter) =>
        Matching(filter) is { } matching ? outcomes.Where(o => matching.Where(e => e.OutcomeId != null).Select(e => e.OutcomeId!.Value).Contains(o.Id)) : outcomes;

    private IQueryable<PublicEntry>? Matching(ListFilter filter) => Of(filter) is { } asked ? db.SearchIndex.Matching(asked.Whole) : null;
}
