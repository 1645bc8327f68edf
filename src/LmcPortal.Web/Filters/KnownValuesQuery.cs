using LmcPortal.Data;
using LmcPortal.Data.Collections;
using LmcPortal.Data.Stories;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Filters;

/// <summary>Reads from the store which values there are.</summary>
internal static class KnownValuesQuery
{
    // The portal's own language; the others are those of the members.
    private const string English = "en";

    // languages: codes to look for among the stories, besides the languages of the river. stories: slugs to look for.
    public static async Task<KnownValues> ReadAsync(
        PortalDbContext db, IReadOnlyList<string> languages, IReadOnlyList<string> stories, CancellationToken cancellationToken)
    {
        var themes = await db.Themes.AsNoTracking()
            .OrderBy(t => t.Pillar == null ? t.Order : t.Pillar.Order).ThenBy(t => t.PillarSlug != null).ThenBy(t => t.Kind).ThenBy(t => t.Order).ThenBy(t => t.Slug)
            .Select(t => new KnownTheme(t.Slug, t.Label, t.Pillar == null ? t.Order : t.Pillar.Order, t.PillarSlug == null))
            .ToListAsync(cancellationToken);
        var countries = await db.Countries.OrderBy(c => c.Order).ThenBy(c => c.Code)
            .Select(c => new { c.Code, c.Name, c.LocalLanguage }).ToListAsync(cancellationToken);
        var collections = await db.Collections.Shown().OrderByDescending(c => c.Year).ThenByDescending(c => c.Id)
            .Select(c => new KeyValuePair<string, string>(c.Slug, c.Name)).ToListAsync(cancellationToken);
        string[] river = [English, .. countries.Select(c => c.LocalLanguage)];
        return new KnownValues(
            themes,
            [.. countries.Select(c => KeyValuePair.Create(c.Code, c.Name))],
            [.. river, .. await OtherLanguagesAsync(db, [.. languages.Except(river)], cancellationToken)],
            stories.Count == 0
                ? new Dictionary<string, string>()
                : await db.Stories.Published().Where(s => stories.Contains(s.Slug)).ToDictionaryAsync(s => s.Slug, s => s.Title, cancellationToken),
            collections);
    }

    private static async Task<IReadOnlyList<string>> OtherLanguagesAsync(PortalDbContext db, IReadOnlyList<string> asked, CancellationToken cancellationToken) =>
        asked.Count == 0 ? [] : await db.Stories.Published().Where(s => asked.Contains(s.Language)).Select(s => s.Language).Distinct().ToListAsync(cancellationToken);
}
