using LmcPortal.Data;
using LmcPortal.Data.Collections;
using LmcPortal.Data.Countries;
using LmcPortal.Data.Imports;
using LmcPortal.Data.Stories;
using LmcPortal.Data.Themes;
using LmcPortal.Text.Countries;
using LmcPortal.Text.Themes;
using LmcPortal.Text.Words;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Tests;

/// <summary>Puts into the store what a test needs, and nothing else.</summary>
internal static class Given
{
    /// <summary>The six countries and the themes of the framework, when the host has not written them.</summary>
    public static Task CatalogueAsync(this PortalApplication app) => app.InStoreAsync(async db =>
    {
        if (await db.Themes.AnyAsync())
        {
            return 0;
        }

        db.Countries.AddRange(CountryCatalog.All.Select(c => new Country
        {
            Code = c.Code, Name = c.Name, OfficialName = c.OfficialName, LocalName = c.LocalName, LocalLanguage = c.LocalLanguage,
            RiverName = c.RiverName, Capital = c.Capital, Order = c.Order,
        }));
        db.Themes.AddRange(ThemeCatalog.All.Select(t => new Theme
        {
            Slug = t.Slug, Kind = t.Kind, PillarSlug = t.Pillar, Order = t.Order, Label = t.Label, Description = t.Description,
        }));
        return await db.SaveChangesAsync();
    });

    /// <summary>A story and its slug. The first theme is the primary one.</summary>
    public static async Task<string> StoryAsync(this PortalApplication app, StoryGiven given)
    {
        await app.CatalogueAsync();
        return await app.InStoreAsync(async db =>
        {
            var story = new Story
            {
                Slug = Slug.Of(given.Title), Title = given.Title, Summary = given.Summary, Language = given.Language, Status = given.Status,
                StatusReason = given.Reason, Happened = given.Happened, SourcePublished = given.SourcePublished, PostedOn = given.PostedOn, UpdatedUtc = PortalApplication.Now.UtcDateTime,
                RevisionNumber = 1, SourceLine = 7, SourceDocument = await DocumentAsync(db), TranslationGroup = given.TranslationGroup,
                Sections = [.. given.Sections.Select((s, i) => new Section
                {
                    Order = i + 1, Anchor = Slug.Of(s.Heading), Heading = s.Heading, ThemeSlug = s.Theme, Markdown = s.Text, Html = $"<p>{s.Text}</p>",
                })],
                Themes = [.. given.Themes.Select((t, i) => new StoryTheme { ThemeSlug = t, IsPrimary = i == 0 })],
                Countries = [.. given.About.Select(c => new StoryCountry { CountryCode = c, IsPrimary = true }),
                    .. given.Naming.Select(c => new StoryCountry { CountryCode = c })],
            };
            db.Stories.Add(story);
            await db.SavePublicAsync(app);
            return story.Slug;
        });
    }

    /// <summary>A collection of these stories in this order, and its slug.</summary>
    public static Task<string> CollectionAsync(this PortalApplication app, string name, int year, params string[] slugs) => app.InStoreAsync(async db =>
    {
        var stories = await db.Stories.Where(s => slugs.Contains(s.Slug)).ToDictionaryAsync(s => s.Slug);
        var collection = new Collection
        {
            Slug = Slug.Of(name), Name = name, Title = $"The title of {name}", Language = "en", Introduction = "How it was chosen.",
            IntroductionHtml = "<p>How it was chosen.</p>", Year = year, SourceDocument = await DocumentAsync(db),
            Stories = [.. slugs.Select((s, i) => new CollectionStory { Story = stories[s], Rank = i + 1 })],
        };
        db.Collections.Add(collection);
        await db.SavePublicAsync(app);
        return collection.Slug;
    });

    private static async Task<SourceDocument> DocumentAsync(PortalDbContext db) =>
        await db.SourceDocuments.FirstOrDefaultAsync() ?? new SourceDocument
        {
            FileName = "release.txt", Sha256 = new string('a', 64), Encoding = "utf-8", Text = "The text.", Title = "The release",
            Publisher = "A Publisher", Agency = "A Wire", Place = "A TOWN", Language = "en", ReceivedUtc = PortalApplication.Now.UtcDateTime,
        };
}
