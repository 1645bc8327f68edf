using System.Text.RegularExpressions;
using LmcPortal.Data;
using LmcPortal.Data.Collections;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Links;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Media;

/// <summary>Where media stand. It is read from the texts themselves, so no list of uses can ever be wrong.</summary>
public sealed partial class MediaUses(PortalDbContext db)
{
    private const int ShownMax = 200;

    /// <summary>Stories that show it or link to it now, whatever their state.</summary>
    public Task<List<MediaUse>> ListAsync(string slug, CancellationToken cancellationToken)
    {
        var (followed, closed) = ($"%{PortalLinks.Media(slug)}?%", $"%{PortalLinks.Media(slug)}\"%");
        return db.Stories
            .Where(s => s.Sections.Any(x => EF.Functions.Like(x.Html, followed) || EF.Functions.Like(x.Html, closed)))
            .OrderBy(s => s.Title).ThenBy(s => s.Id)
            .Take(ShownMax)
            .Select(s => new MediaUse(s.Id, s.Slug, s.Title, s.Status))
            .ToListAsync(cancellationToken);
    }

    /// <summary>True when any text names it, or ever did: histories are shown too. A longer name that begins the same counts as well.</summary>
    public async Task<bool> IsNamedAsync(string slug, CancellationToken cancellationToken)
    {
        var (mark, address) = ($"{PortalLinks.MediaScheme}:{slug}", PortalLinks.Media(slug));
        return await db.StoryRevisions.AnyAsync(r => r.Snapshot.Contains(mark) || r.Snapshot.Contains(address), cancellationToken)
            || await db.Sections.AnyAsync(s => s.Markdown.Contains(mark) || s.Html.Contains(address), cancellationToken)
            || await db.Collections.AnyAsync(c => c.Introduction.Contains(mark) || c.IntroductionHtml.Contains(address), cancellationToken);
    }

    /// <summary>The names of all media that readers meet: in published stories and in the collections that are shown.</summary>
    public async Task<HashSet<string>> PublicSlugsAsync(CancellationToken cancellationToken)
    {
        var address = PortalLinks.Media("");
        var sections = db.Stories.Published().SelectMany(s => s.Sections).Select(x => x.Html).Where(html => html.Contains(address));
        var introductions = db.Collections.Shown().Select(c => c.IntroductionHtml).Where(html => html.Contains(address));
        var slugs = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var html in sections.Concat(introductions).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            slugs.UnionWith(Address().Matches(html).Select(m => m.Groups[1].Value));
        }

        return slugs;
    }

    // The name in an address of media: small letters, digits and hyphens.
    [GeneratedRegex(@"/media/([a-z0-9-]+)", RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
