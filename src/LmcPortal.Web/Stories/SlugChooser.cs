using LmcPortal.Data;
using LmcPortal.Text.Words;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Stories;

/// <summary>Finds a free name in the URL for a new story: the wanted one, or the wanted one with the next number.</summary>
internal sealed class SlugChooser(PortalDbContext db)
{
    public async Task<string> ChooseAsync(StoryDraft draft, CancellationToken cancellationToken)
    {
        var wanted = Slug.Of(draft.Slug ?? draft.Title);
        if (wanted.Length == 0)
        {
            wanted = "story";
        }

        var taken = db.Stories.Local.Select(s => s.Slug).ToHashSet(StringComparer.Ordinal);
        if (!taken.Contains(wanted) && !await db.Stories.AnyAsync(s => s.Slug == wanted, cancellationToken))
        {
            return wanted;
        }

        taken.UnionWith(await db.Stories.Where(s => s.Slug.StartsWith(wanted)).Select(s => s.Slug).ToListAsync(cancellationToken));
        return Slugs.FirstFree(wanted, taken);
    }
}
