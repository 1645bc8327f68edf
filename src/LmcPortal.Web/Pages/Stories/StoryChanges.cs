using LmcPortal.Data;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Countries;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Diffs;
using LmcPortal.Text.Themes;
using LmcPortal.Web.Rendering;
using LmcPortal.Web.Stories;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Stories;

/// <summary>Reads what has become of a story since readers first had it.</summary>
public static class StoryChanges
{
    public static async Task<StoryVersions> CountVersionsAsync(this PortalDbContext db, int storyId, CancellationToken cancellationToken)
    {
        var versions = db.StoryRevisions.AsNoTracking().Public().Where(r => r.StoryId == storyId);
        var first = await versions.OrderBy(r => r.Number).Select(r => (DateTime?)r.CreatedUtc).FirstOrDefaultAsync(cancellationToken);
        return new StoryVersions(first is null ? 0 : await versions.CountAsync(cancellationToken), first is { } instant ? DateOnly.FromDateTime(instant) : null);
    }

    /// <summary>Every published version, the latest first.</summary>
    public static async Task<IReadOnlyList<PublicVersion>> ListVersionsAsync(this PortalDbContext db, int storyId, CancellationToken cancellationToken)
    {
        var versions = await db.StoryRevisions.AsNoTracking().Public().Where(r => r.StoryId == storyId).OrderByDescending(r => r.Number)
            .Select(r => new { r.Number, r.CreatedUtc, r.Author, r.Note })
            .ToListAsync(cancellationToken);
        return [.. versions.Select(v => new PublicVersion(v.Number, DateOnly.FromDateTime(v.CreatedUtc), Signature.PublicLabel(v.Author), v.Note))];
    }

    /// <summary>Some neighbouring versions, the latest first, each compared with the one before it.</summary>
    // numbers: of published revisions that follow one another, the latest first. previous: the one before them all; null when there is none.
    public static async Task<IReadOnlyList<StoryChange>> CompareAsync(
        this PortalDbContext db, int storyId, IReadOnlyList<PublicVersion> versions, int? previous, CancellationToken cancellationToken)
    {
        var numbers = versions.Select(v => v.Number).Concat(previous is { } number ? [number] : []).ToList();
        var snapshots = await db.StoryRevisions.AsNoTracking().Where(r => r.StoryId == storyId && numbers.Contains(r.Number))
            .Select(r => new { r.Number, r.Snapshot })
            .ToDictionaryAsync(r => r.Number, r => StorySnapshot.FromJson(r.Snapshot), cancellationToken);
        return [.. versions.Select((v, i) => Compare(v, i + 1 < numbers.Count ? snapshots[numbers[i + 1]] : null, snapshots[v.Number]))];
    }

    private static StoryChange Compare(PublicVersion version, StorySnapshot? before, StorySnapshot after) => new(
        version.Number, version.On, version.By, version.Note, before is null,
        before is null ? [] : [.. Fields(before).Zip(Fields(after), (b, a) => new FieldDiff(a.Name, TextDiff.Between(b.Value ?? "", a.Value ?? ""))).Where(f => f.Diff.HasChanges)],
        before is null ? [] : [.. SectionDiff.Between([.. before.Sections.Select(Text)], [.. after.Sections.Select(Text)]).Where(s => !s.IsUnchanged)]);

    private static SectionText Text(SectionSnapshot section) => new(section.Anchor, section.Heading, Theme(section.Theme), section.Markdown);

    private static IEnumerable<(string Name, string? Value)> Fields(StorySnapshot s) =>
    [
        ("Title", s.Title),
        ("Summary", s.Summary),
        ("Language", s.Language),
        ("State", s.Status.ToString().ToLowerInvariant()),
        ("Happened", Date(s.Happened)),
        ("Published by its source", Date(s.SourcePublished)),
        ("Themes", string.Join("; ", s.Themes.Select(Theme))),
        ("About", Countries(s.PrimaryCountries)),
        ("Names", Countries(s.MentionedCountries)),
    ];

    private static string? Theme(string? slug) => slug is null ? null : ThemeCatalog.LabelOf(slug, "en") ?? slug;

    private static string Countries(IEnumerable<string> codes) => string.Join("; ", codes.Select(code => CountryCatalog.Find(code)?.Name ?? code));

    private static string? Date(string? iso) => PartialDate.TryParseIso(iso, out var date) ? date?.Text() : null;
}
