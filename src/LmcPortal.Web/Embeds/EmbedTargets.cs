using LmcPortal.Data;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Outcomes;
using LmcPortal.Web.Pages.Stories;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Embeds;

/// <summary>Finds what of the portal an address names: a story, an outcome or a list, as far as readers may see it.</summary>
internal sealed class EmbedTargets(PortalDbContext db, PublicLists lists, PublicAddress address)
{
    private const int UrlMaxChars = 2000;

    /// <summary>Null for an address that is not ours, or at which there is nothing to embed.</summary>
    // asked: absolute, as it was sent.
    public async Task<EmbedTarget?> FindAsync(string asked, CancellationToken cancellationToken)
    {
        if (asked.Length > UrlMaxChars || !Uri.TryCreate(asked, UriKind.Absolute, out var uri) || address.PathOf(uri) is not { } path)
        {
            return null;
        }

        var query = new QueryCollection(QueryHelpers.ParseQuery(uri.Query));
        return (path[..path.LastIndexOf('/')], Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..])) switch
        {
            (PortalLinks.Stories, var slug) => await StoryAsync(slug, cancellationToken),
            (PortalLinks.Outcomes, var id) => await OutcomeAsync(id, cancellationToken),
            _ when path == PortalLinks.Stories => await StoriesAsync(query, cancellationToken),
            _ when path == PortalLinks.Outcomes || LedgerPath.KindOf(path) is not null => await OutcomesAsync(query, LedgerPath.KindOf(path), cancellationToken),
            _ => null,
        };
    }

    private async Task<EmbedTarget?> StoryAsync(string slug, CancellationToken cancellationToken)
    {
        var story = await db.Stories.AsNoTracking().Published().Where(s => s.Slug == slug)
            .Select(s => new { s.Title, s.SourceDocument!.Publisher }).FirstOrDefaultAsync(cancellationToken);
        return story is null ? null : new EmbedTarget(EmbedFrame.OfRecord(AddressOf(PortalLinks.Story(slug)), story.Title), story.Publisher);
    }

    private async Task<EmbedTarget?> OutcomeAsync(string id, CancellationToken cancellationToken)
    {
        var outcome = await db.FindOutcomeAsync(id, cancellationToken);
        return outcome is null ? null : new EmbedTarget(EmbedFrame.OfRecord(AddressOf(PortalLinks.Outcome(id)), outcome.Row.Headline), outcome.Claimant);
    }

    private async Task<EmbedTarget?> StoriesAsync(QueryCollection query, CancellationToken cancellationToken)
    {
        var asked = await lists.ReadStoriesAsync(query, [], cancellationToken);
        return asked.Problems.Count > 0 ? null : ListOf(PortalLinks.StoriesLike(asked.Filter with { After = null }), new StoryListing(asked, lists).Title);
    }

    private async Task<EmbedTarget?> OutcomesAsync(QueryCollection query, OutcomeKind? kind, CancellationToken cancellationToken)
    {
        var asked = await lists.ReadOutcomesAsync(query, kind, [], cancellationToken);
        return asked.Problems.Count > 0 ? null : ListOf(PortalLinks.OutcomesLike(asked.Filter with { After = null }), new OutcomeListing(asked, lists).Title);
    }

    private EmbedTarget ListOf(string path, string title) => new(EmbedFrame.OfList(AddressOf(path), title), null);

    private string AddressOf(string path) => address.Of(PortalLinks.Embed(path));
}
