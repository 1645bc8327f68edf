using LmcPortal.Data;
using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Search;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Outcomes;
using LmcPortal.Text.Search;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Filters;

/// <summary>
/// The lists that readers may see, for every surface: read what an address asks for, then query what matches it. Drafts are in none of them.
/// <code>
/// var asked = await lists.ReadStoriesAsync(request.Query, ["fields"], cancellationToken);   // asked.Problems: sentences
/// var matching = lists.Stories(asked.Filter);                                               // all pages of it, no order
/// var page = asked.PageOf(matching).Take(20);
/// </code>
/// </summary>
public sealed class PublicLists(PortalDbContext db)
{
    private readonly AskedWords _words = new(db);

    // otherKeys: those that the surface reads by itself; they are not unknown.
    public async Task<StoryReading> ReadStoriesAsync(IQueryCollection query, IReadOnlyCollection<string> otherKeys, CancellationToken cancellationToken)
    {
        var address = new AddressReader(query);
        var asked = StoryFilterReader.Read(address, otherKeys);
        var known = await KnownValuesQuery.ReadAsync(db, [.. asked.Languages.Named], [], cancellationToken);
        var filter = await _words.ReadAsync(known.Check(asked, address), address, cancellationToken);

        // A withdrawn story still marks its place; one that no reader ever saw must not be told from one that never was.
        var place = filter.After is null ? null : await db.Stories
            .Where(s => s.Slug == filter.After && (s.Status == StoryStatus.Published || s.Status == StoryStatus.Withdrawn))
            .Select(s => new StoryPlace(s.Id, s.PostedOn, s.Title)).FirstOrDefaultAsync(cancellationToken);
        return new StoryReading(WithPlace(filter, place is not null, "story", address), place, known, address.Problems) { IsByLetters = IsByLetters(filter) };
    }

    // kind: that of the path; null when the path is that of all outcomes.
    public async Task<OutcomeReading> ReadOutcomesAsync(
        IQueryCollection query, OutcomeKind? kind, IReadOnlyCollection<string> otherKeys, CancellationToken cancellationToken)
    {
        var address = new AddressReader(query);
        var asked = OutcomeFilterReader.Read(address, kind, otherKeys);
        var known = await KnownValuesQuery.ReadAsync(db, [.. asked.Languages.Named], [.. asked.Stories.Named], cancellationToken);
        var filter = await _words.ReadAsync(known.CheckStories(known.Check(asked, address), address), address, cancellationToken);

        var place = filter.After is null ? null : await db.Outcomes.Shown().Where(o => o.PublicId == filter.After)
            .Select(o => new OutcomePlace(o.Id, o.SortDate, o.Name, o.Value)).FirstOrDefaultAsync(cancellationToken);
        return new OutcomeReading(WithPlace(filter, place is not null, "outcome", address), place, known, address.Problems) { IsByLetters = IsByLetters(filter) };
    }

    /// <summary>A search of everything: its filter with the entry and tier it goes on from.</summary>
    public async Task<SearchReading> ReadSearchAsync(IQueryCollection query, IReadOnlyCollection<string> otherKeys, CancellationToken cancellationToken)
    {
        var address = new AddressReader(query);
        var asked = SearchFilterReader.Read(address, otherKeys);
        var known = await KnownValuesQuery.ReadAsync(db, [.. asked.Languages.Named], [], cancellationToken);
        var filter = await _words.ReadAsync(known.Check(asked, address), address, cancellationToken);
        var place = IndexPlace.Parse(filter.After);
        return new SearchReading(WithPlace(filter, place is not null, "place in a search", address), place, known, address.Problems)
        {
            Words = SearchQuery.Parse(filter.Text), Asked = (_words.Of(filter) ?? IndexQuery.Everything).Within(filter),
        };
    }

    /// <summary>Published stories: everything of the filter but its order and its place in the list.</summary>
    public IQueryable<Story> Stories(StoryFilter filter) => _words.In(db.Stories.AsNoTracking().Published(), filter)
        .WithThemes(filter.Themes.Included, filter.Themes.Excluded)
        .WithCountries(filter.Countries.Included, filter.Countries.Excluded)
        .InYears(filter.Years.Included, filter.Years.Excluded)
        .Between(filter.From?.First, filter.To?.Last)
        .InCollections(filter.Collections.Included, filter.Collections.Excluded)
        .InLanguages(filter.Languages.Included, filter.Languages.Excluded);

    /// <summary>Outcomes that are shown: everything of the filter but its order and its place in the list.</summary>
    public IQueryable<Outcome> Outcomes(OutcomeFilter filter) => _words.In(db.Outcomes.AsNoTracking().Shown(), filter)
        .WithThemes(filter.Themes.Included, filter.Themes.Excluded)
        .WithCountries(filter.Countries.Included, filter.Countries.Excluded)
        .OfKinds(filter.Kinds.Included, filter.Kinds.Excluded)
        .InYears(filter.Years.Included, filter.Years.Excluded)
        .Between(filter.From?.First, filter.To?.Last)
        .OfStatuses(filter.Statuses.Included, filter.Statuses.Excluded)
        .SaidInStories(filter.Stories.Included, filter.Stories.Excluded)
        .SaidInCollections(filter.Collections.Included, filter.Collections.Excluded)
        .SaidInLanguages(filter.Languages.Included, filter.Languages.Excluded);

    private static T WithPlace<T>(T filter, bool isKnown, string thing, AddressReader address)
        where T : ListFilter
    {
        if (filter.After is not { } after || isKnown)
        {
            return filter;
        }

        address.Refuse(FilterKeys.After, after, $"There is no {thing} {AddressReader.Echo(after)} to go on from; this is the beginning of the list.");
        return filter with { After = null };
    }

    private bool IsByLetters(ListFilter filter) => _words.Of(filter) is { IsByClusters: true };
}
