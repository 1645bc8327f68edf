using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Seo;
using Microsoft.AspNetCore.WebUtilities;

namespace LmcPortal.Web.Pages.Data;

/// <summary>Turns the address of any list into all its others.</summary>
public sealed class AddressesModel(PublicLists lists, PublicAddress address) : PublicPage
{
    public const string UrlKey = "url";
    public const int UrlMaxChars = 2000;

    public override PageHead Head => new("Addresses of a list", "Turns the address of a list of this portal into its files, feeds, calendar and API address.", PortalLinks.Addresses)
    {
        IsIndexed = Asked is null,
        Crumbs = [new Crumb("Data", PortalLinks.Data), new Crumb("Addresses of a list", PortalLinks.Addresses)],
    };

    /// <summary>As it was pasted; null before anything was.</summary>
    public string? Asked { get; private set; }

    /// <summary>What could not be understood, a sentence each.</summary>
    public IReadOnlyList<string> Notices { get; private set; } = [];

    /// <summary>The page of the list in its one spelling; null while there is none.</summary>
    public string? ListPath { get; private set; }

    public IReadOnlyList<ListAddress> Addresses { get; private set; } = [];

    public string Absolute(string path) => address.Of(path);

    public async Task OnGetAsync(string? url, CancellationToken cancellationToken)
    {
        Asked = string.IsNullOrWhiteSpace(url) ? null : url.Trim();
        if (Asked is null)
        {
            return;
        }

        if (Asked.Length > UrlMaxChars || !Uri.TryCreate(new Uri(address.Of(PortalLinks.Home)), Asked, out var uri) || address.PathOf(uri) is not { } path)
        {
            Notices = [$"That is no address of this portal; paste one that begins with {address.Of(PortalLinks.Home)}."];
            return;
        }

        await ReadAsync(path, new QueryCollection(QueryHelpers.ParseQuery(uri.Query)), cancellationToken);
    }

    private async Task ReadAsync(string path, QueryCollection query, CancellationToken cancellationToken)
    {
        if (path == PortalLinks.Stories)
        {
            var asked = await lists.ReadStoriesAsync(query, [], cancellationToken);
            (ListPath, Addresses, Notices) = (PortalLinks.StoriesLike(asked.Filter with { After = null }), ListAddresses.Of(asked.Filter), Sentences(asked.Problems));
        }
        else if (path == PortalLinks.Outcomes || LedgerPath.KindOf(path) is not null)
        {
            var asked = await lists.ReadOutcomesAsync(query, LedgerPath.KindOf(path), [], cancellationToken);
            (ListPath, Addresses, Notices) = (PortalLinks.OutcomesLike(asked.Filter with { After = null }), ListAddresses.Of(asked.Filter), Sentences(asked.Problems));
        }
        else
        {
            Notices = ["There is no list at that address. Lists are at /stories, /outcomes, /figures, /documents, /events and /projects, with any filter."];
        }
    }

    private static List<string> Sentences(IReadOnlyList<FilterProblem> problems) => [.. problems.Select(p => $"{p.Message} That part of the address was left out.")];
}
