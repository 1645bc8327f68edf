using LmcPortal.Data;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Search;
using LmcPortal.Web.Seo;

namespace LmcPortal.Web.Pages.Search;

public sealed class IndexModel(PublicLists lists, PublicSearch search, PortalDbContext db) : PublicPage
{
    public const int ResultsPerPage = 20;

    // The empty form is a page of its own; results are everybody's own.
    public override PageHead Head => new(
        Filter.Text is { } text ? $"Search: {text}" : "Search",
        Filter.IsEmpty ? "Search all stories, outcomes and collections in seven languages." : Sentence,
        PortalLinks.SearchLike(Filter))
    {
        IsIndexed = Filter.IsEmpty && Notices.Count == 0,
        NextPath = NextPath,
        ApiPath = Filter.IsEmpty ? null : PortalLinks.Api(PortalLinks.SearchLike(Filter)),
        Crumbs = [new Crumb("Search", PortalLinks.Search)],
    };

    public SearchListing Listing { get; private set; } = null!;

    public SearchFilter Filter => Listing.Filter;

    public IReadOnlyList<string> Notices { get; private set; } = [];

    public IReadOnlyList<SearchResult> Results { get; private set; } = [];

    public IReadOnlyList<FacetGroup> Facets { get; private set; } = [];

    public string Sentence { get; private set; } = "";

    /// <summary>Another spelling that finds something; null when there is none, or none is needed.</summary>
    public SearchFilter? Suggestion { get; private set; }

    public string? NextPath { get; private set; }

    public string FirstPath => PortalLinks.SearchLike(Filter with { After = null });

    // The lists that hold the same, by words, themes, countries, years and languages; they are told apart by kind already.
    public string StoriesPath => PortalLinks.StoriesLike(new StoryFilter
    {
        Text = Filter.Text, Themes = Filter.Themes, Countries = Filter.Countries, Years = Filter.Years, Languages = Filter.Languages,
    });

    public string OutcomesPath => PortalLinks.OutcomesLike(new OutcomeFilter
    {
        Text = Filter.Text, Themes = Filter.Themes, Countries = Filter.Countries, Years = Filter.Years, Languages = Filter.Languages,
    });

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var asked = await lists.ReadSearchAsync(Request.Query, [], cancellationToken);
        Listing = new SearchListing(asked);
        Notices = [.. asked.Problems.Select(p => p.Message)];
        if (Filter.IsEmpty)
        {
            return;
        }

        var answer = await search.AskAsync(asked, ResultsPerPage, cancellationToken);
        Sentence = Listing.Sentence(answer.Counts);
        Facets = Listing.Facets(answer.Counts);
        Suggestion = answer.Suggestion is { } text ? Filter with { Text = text, After = null } : null;
        NextPath = answer.Next is { } next ? PortalLinks.SearchLike(Filter with { After = next.ToString() }) : null;
        Results = await new SearchResults(db, asked).OfAsync(answer.Hits, cancellationToken);
    }
}
