using LmcPortal.Data;
using LmcPortal.Text.Words;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Stories;

/// <summary>Finds a free name in the URL for a new story: the wanted one, or the wanted one with a number.</summary>
internal sealed class SlugChooser(PortalDbContext db)
{
    public Task<string> ChooseAsync(StoryDraft draft, CancellationToken cancellationToken)
    {
        var wanted = Slug.Of(draft.Slug ?? draft.Title);
        var staged = db.Stories.Local.Select(s => s.Slug).ToHashSet(StringComparer.Ordinal);
        return Slugs.FirstFreeAsync(
            wanted.Length == 0 ? "story" : wanted,
            async slug => staged.Contains(slug) || await db.Stories.AnyAsync(s => s.Slug == slug, cancellationToken));
    }
}
