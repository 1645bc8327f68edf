using LmcPortal.Data;
using LmcPortal.Data.Stories;
using LmcPortal.Data.Tests;
using LmcPortal.Web.Rendering;
using LmcPortal.Web.Seeding;
using LmcPortal.Web.Stories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace LmcPortal.Web.Tests.Seeding;

/// <summary>A migrated store with the catalogues in it, a seed folder, and the importer between them.</summary>
internal sealed class ImportingStore : IAsyncDisposable
{
    public static readonly FixedClock Clock = new(PortalApplication.Now.AddTicks(1_234_567));

    private static readonly MarkdownRenderer Markdown = new();

    private readonly TestStore _store;

    private ImportingStore(TestStore store) => _store = store;

    public string Folder { get; } = Directory.CreateTempSubdirectory("lmc-seeds-").FullName;

    public static async Task<ImportingStore> CreateAsync(TestStore store, bool withCatalogues = true)
    {
        await store.MigratedAsync();
        if (withCatalogues)
        {
            await using var db = store.NewContext();
            await new CatalogWriter(db, Clock).WriteAsync(CancellationToken.None);
        }

        return new ImportingStore(store);
    }

    public PortalDbContext NewContext() => _store.NewContext();

    public IStoreLeader NewLeader() => _store.NewLeader();

    public void Write(string fileName, string text) => File.WriteAllText(Path.Combine(Folder, fileName), text);

    public void Write(string fileName, byte[] bytes) => File.WriteAllBytes(Path.Combine(Folder, fileName), bytes);

    /// <summary>A start of the portal as far as the importer is concerned: everything in the folder, on a context of its own.</summary>
    public async Task<IReadOnlyList<ImportReport>> ImportAsync()
    {
        await using var db = NewContext();
        return await Importer(db).ImportFolderAsync(Folder, CancellationToken.None);
    }

    /// <summary>Does what an editor does: loads a story, changes it, saves it.</summary>
    public async Task EditAsync(string title, string author, Func<StoryDraft, StoryDraft> change)
    {
        await using var db = NewContext();
        var story = await db.Stories.Include(s => s.Sections).Include(s => s.Themes).Include(s => s.Countries).SingleAsync(s => s.Title == title);
        var editor = Editor(db);
        var edit = await editor.ReviseAsync(story, change(DraftOf(story)), new Signature(author, "Mended"), CancellationToken.None);
        Assert.Empty(edit.Problems);
        await editor.CommitAsync(CancellationToken.None);
    }

    /// <summary>The draft that would change nothing.</summary>
    public static StoryDraft DraftOf(Story story) => new()
    {
        Title = story.Title,
        Summary = story.Summary,
        Language = story.Language,
        Status = story.Status,
        Happened = story.Happened,
        SourcePublished = story.SourcePublished,
        Themes = [.. story.Themes.OrderByDescending(t => t.IsPrimary).Select(t => t.ThemeSlug)],
        PrimaryCountries = [.. story.Countries.Where(c => c.IsPrimary).Select(c => c.CountryCode)],
        MentionedCountries = [.. story.Countries.Where(c => !c.IsPrimary).Select(c => c.CountryCode)],
        Sections = [.. story.Sections.OrderBy(s => s.Order).Select(
            s => new SectionDraft(s.Heading, s.ThemeSlug, s.Markdown, s.Anchor, s.SourceStart, s.SourceLength))],
    };

    public static StoryEditor Editor(PortalDbContext db) => new(db, Markdown, Clock);

    public static SeedImporter Importer(PortalDbContext db) =>
        new(db, Editor(db), Markdown, Clock, NullLogger<SeedImporter>.Instance);

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
