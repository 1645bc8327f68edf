using LmcPortal.Data;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Stories;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Admin.Stories;

/// <summary>What the form offers to choose from.</summary>
public sealed record DeskChoices(IReadOnlyList<DeskChoice> Themes, IReadOnlyList<DeskChoice> Countries)
{
    /// <summary>The languages of the six countries and English, each in its own name.</summary>
    public static readonly IReadOnlyList<DeskChoice> Languages =
    [
        new("en", "English"), new("zh", "中文"), new("km", "ខ្មែរ"), new("lo", "ລາວ"), new("my", "မြန်မာ"), new("th", "ไทย"), new("vi", "Tiếng Việt"),
    ];

    public static async Task<DeskChoices> ReadAsync(PortalDbContext db, CancellationToken cancellationToken) => new(
        await db.Themes.AsNoTracking().OrderBy(t => t.Pillar == null ? t.Order : t.Pillar.Order).ThenBy(t => t.PillarSlug != null).ThenBy(t => t.Order)
            .ThenBy(t => t.Slug).Select(t => new DeskChoice(t.Slug, t.Label)).ToListAsync(cancellationToken),
        await db.Countries.AsNoTracking().OrderBy(c => c.Order).Select(c => new DeskChoice(c.Code, c.Name)).ToListAsync(cancellationToken));

    /// <summary>A problem for each chosen value that is not offered.</summary>
    public IEnumerable<DraftProblem> Unknown(StorySnapshot text)
    {
        var themes = Themes.Select(t => t.Value).ToHashSet();
        var countries = Countries.Select(c => c.Value).ToHashSet();
        foreach (var theme in text.Themes.Concat(text.Sections.Select(s => s.Theme).OfType<string>()).Where(t => !themes.Contains(t)).Distinct())
        {
            yield return new("MainTheme", $"There is no theme '{theme}'. Please choose one of the list.");
        }

        foreach (var country in text.PrimaryCountries.Concat(text.MentionedCountries).Where(c => !countries.Contains(c)).Distinct())
        {
            yield return new("About", $"There is no country '{country}'. Please choose from the list.");
        }

        if (Languages.All(l => l.Value != text.Language))
        {
            yield return new("Language", $"The portal has no language '{text.Language}'. Please choose one of the list.");
        }
    }
}
