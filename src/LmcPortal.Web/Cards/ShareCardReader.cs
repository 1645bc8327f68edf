using LmcPortal.Data;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Dates;
using LmcPortal.Web.Pages.Outcomes;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Cards;

/// <summary>Reads what the card of a story or an outcome says; null for what readers may not see.</summary>
internal static class ShareCardReader
{
    public static async Task<ShareCard?> FindStoryCardAsync(this PortalDbContext db, string slug, CancellationToken cancellationToken)
    {
        var story = await db.Stories.AsNoTracking().Published().Where(s => s.Slug == slug).Select(s => new
        {
            s.Title,
            Theme = s.Themes.Where(t => t.IsPrimary).Select(t => t.Theme!.Label).FirstOrDefault(),
            Publisher = s.SourceDocument!.Publisher,
            s.SourcePublished,
        }).FirstOrDefaultAsync(cancellationToken);
        return story is null ? null : new ShareCard(Kicker("Story", story.Theme), story.Title, null, Source(story.Publisher, story.SourcePublished), null);
    }

    public static async Task<ShareCard?> FindOutcomeCardAsync(this PortalDbContext db, string publicId, CancellationToken cancellationToken)
    {
        if (await db.FindOutcomeAsync(publicId, cancellationToken) is not { } outcome)
        {
            return null;
        }

        var row = outcome.Row;
        var asOf = row.AsOf is { } date ? $"as of {date.Text()}" : row.Date?.Text();
        var source = new[] { outcome.Claimant is { } claimant ? $"Stated by {claimant}" : null, asOf };
        return new ShareCard(
            Kicker(row.Kind.Name(), row.Theme?.Label), Capitalised(row.Headline), outcome.Quote.Exact, string.Join(" · ", source.OfType<string>()), row.Status.Text());
    }

    private static string Kicker(string kind, string? theme) => theme is null ? kind : $"{kind} · {theme}";

    // A figure's words stand inside a sentence; here they begin one.
    private static string Capitalised(string words) => string.Concat(words[..1].ToUpperInvariant(), words.AsSpan(1));

    private static string Source(string? publisher, PartialDate? date) => $"{publisher ?? "Publisher unknown"} · {date?.Text() ?? "source date unknown"}";
}
