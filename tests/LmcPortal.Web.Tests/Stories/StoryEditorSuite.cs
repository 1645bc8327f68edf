using LmcPortal.Data;
using LmcPortal.Data.Stories;
using LmcPortal.Data.Tests;
using LmcPortal.Text.Dates;
using LmcPortal.Web.Seeding;
using LmcPortal.Web.Stories;
using LmcPortal.Web.Tests.Seeding;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Tests.Stories;

/// <summary>What the one write path must do, on every database.</summary>
public abstract class StoryEditorSuite
{
    private static readonly Signature Editor = new("Malee", "First version");

    private static readonly StoryDraft Draft = new()
    {
        Title = "Bridge opens at the river’s bend",
        Summary = "A bridge opens.",
        Language = "en",
        Status = StoryStatus.Published,
        Happened = PartialDate.OfMonth(2023, 5),
        Themes = ["connectivity", "water"],
        PrimaryCountries = ["LA"],
        MentionedCountries = ["TH", "LA"],
        Sections = [new SectionDraft("Connectivity", "connectivity", "A *bridge* opens."), new SectionDraft("Water", "water", "The river is high.")],
    };

    [SkippableFact]
    public async Task Add_AStory_WritesTextRevisionAuditAndVersionTogether()
    {
        await using var store = await NewStoreAsync();

        await SaveAsync(store, Draft);

        await using var db = store.NewContext();
        var story = await LoadAsync(db);
        Assert.Equal("bridge-opens-at-the-rivers-bend", story.Slug);
        Assert.Equal(DateOnly.FromDateTime(PortalApplication.Now.UtcDateTime), story.PostedOn);
        Assert.Equal([("connectivity", "<p>A <em>bridge</em> opens.</p>"), ("water", "<p>The river is high.</p>")],
            story.Sections.OrderBy(s => s.Order).Select(s => (s.Anchor, s.Html.Trim())));
        Assert.Equal([("connectivity", true), ("water", false)], story.Themes.OrderBy(t => t.ThemeSlug).Select(t => (t.ThemeSlug, t.IsPrimary)));
        Assert.Equal([("LA", true), ("TH", false)], story.Countries.OrderBy(c => c.CountryCode).Select(c => (c.CountryCode, c.IsPrimary)));
        var revision = Assert.Single(story.Revisions);
        Assert.Equal(
            RevisionHash.Of(null, 1, revision.Author, revision.Note, revision.CreatedUtc, revision.Snapshot), revision.Hash);
        var entry = await db.AuditEntries.SingleAsync();
        Assert.Equal(("Malee", "story.added", story.Slug), (entry.Actor, entry.Action, entry.Subject));
        Assert.Equal(1, (await db.ContentVersions.SingleAsync()).Number);
        Assert.True(story.EditedByHand);
    }

    [SkippableFact]
    public async Task Revise_AStory_KeepsAddressAndAnchorsAndChainsTheHistory()
    {
        await using var store = await NewStoreAsync();
        await SaveAsync(store, Draft);

        await ReviseAsync(store, draft => draft with
        {
            Title = "Another title",
            Themes = ["water"],
            MentionedCountries = [],
            Sections = [draft.Sections[1] with { Heading = "The river" }, new SectionDraft("Connectivity", null, "New.")],
        });

        await using var db = store.NewContext();
        var story = await LoadAsync(db);
        Assert.Equal("bridge-opens-at-the-rivers-bend", story.Slug);
        Assert.Equal(["water", "connectivity"], story.Sections.OrderBy(s => s.Order).Select(s => s.Anchor));
        Assert.Equal(("water", true), (story.Themes.Single().ThemeSlug, story.Themes.Single().IsPrimary));
        Assert.Equal("LA", story.Countries.Single().CountryCode);
        Assert.Equal(2, story.RevisionNumber);
        Assert.Equal(story.Revisions[0].Hash, story.Revisions[1].PreviousHash);
        Assert.Equal(2, (await db.ContentVersions.SingleAsync()).Number);
    }

    [SkippableFact]
    public async Task Propose_AText_LeavesTheStoryAsItIs()
    {
        await using var store = await NewStoreAsync();
        await SaveAsync(store, Draft);

        await using (var db = store.NewContext())
        {
            var editor = ImportingStore.Editor(db);
            await editor.ProposeAsync(await LoadAsync(db), Draft with { Title = "Proposed" }, new Signature(Signature.Importer, "Changed"), default);
            await editor.CommitAsync(default);
        }

        await using var reader = store.NewContext();
        var story = await LoadAsync(reader);
        Assert.Equal(Draft.Title, story.Title);
        Assert.Equal([RevisionState.Saved, RevisionState.Proposed], story.Revisions.Select(r => r.State));
        Assert.Equal(1, (await reader.ContentVersions.SingleAsync()).Number);
    }

    [SkippableFact]
    public async Task Add_ADraft_DoesNotTouchWhatReadersSee()
    {
        await using var store = await NewStoreAsync();

        await SaveAsync(store, Draft with { Status = StoryStatus.Draft });

        await using var db = store.NewContext();
        Assert.Equal(0, (await db.ContentVersions.SingleAsync()).Number);
        Assert.Null((await db.Stories.SingleAsync()).PostedOn);
    }

    [SkippableFact]
    public async Task Add_ABadDraft_SaysAllThatIsWrongAndStoresNothing()
    {
        await using var store = await NewStoreAsync();
        await using var db = store.NewContext();
        var editor = ImportingStore.Editor(db);

        var edit = await editor.AddAsync(
            Draft with { Title = " ", Sections = [new("Same", null, "Text."), new("same", null, "")] }, new Signature("Malee", ""), default);
        await editor.CommitAsync(default);

        Assert.Equal(
            [
                "A story needs a title.",
                "Say in a note what changed and why: the history is public.",
                "Section 2 has no text.",
                "Two sections are called 'same'. Give each a heading of its own.",
            ],
            edit.Problems.Select(p => p.Message));
        Assert.Equal(0, await db.Stories.CountAsync());
    }

    [SkippableFact]
    public async Task Add_TitlesThatMakeTheSameName_GetNumbers()
    {
        await using var store = await NewStoreAsync();

        await SaveAsync(store, Draft, Draft, Draft with { Title = "澜湄合作" }, Draft with { Title = "!!!" });
        await SaveAsync(store, Draft);

        await using var db = store.NewContext();
        Assert.Equal(
            ["bridge-opens-at-the-rivers-bend", "bridge-opens-at-the-rivers-bend-2", "澜湄合作", "story", "bridge-opens-at-the-rivers-bend-3"],
            await db.Stories.OrderBy(s => s.Id).Select(s => s.Slug).ToListAsync());
    }

    [SkippableFact]
    public async Task Revise_FromAnOldCopy_IsRefusedAndOverwritesNothing()
    {
        await using var store = await NewStoreAsync();
        await SaveAsync(store, Draft);
        await using var stale = store.NewContext();
        var old = await LoadAsync(stale);
        await ReviseAsync(store, draft => draft with { Title = "First to save" });

        var editor = ImportingStore.Editor(stale);
        await editor.ReviseAsync(old, Draft with { Title = "Second to save" }, Editor, default);
        var refused = await Assert.ThrowsAsync<StaleStoryException>(() => editor.CommitAsync(default));

        await using var db = store.NewContext();
        var story = await LoadAsync(db);
        Assert.Equal(story.Slug, refused.Slug);
        Assert.Equal(("First to save", 2, 2), (story.Title, story.Sections.Count, story.Revisions.Count));
    }

    protected abstract Task<TestStore> NewTestStoreAsync();

    private async Task<TestStore> NewStoreAsync()
    {
        var store = await (await NewTestStoreAsync()).MigratedAsync();
        await using var db = store.NewContext();
        await new CatalogWriter(db, ImportingStore.Clock).WriteAsync(CancellationToken.None);
        return store;
    }

    private static async Task SaveAsync(TestStore store, params StoryDraft[] drafts)
    {
        await using var db = store.NewContext();
        var editor = ImportingStore.Editor(db);
        foreach (var draft in drafts)
        {
            Assert.Empty((await editor.AddAsync(draft, Editor, default)).Problems);
        }

        await editor.CommitAsync(default);
    }

    private static async Task ReviseAsync(TestStore store, Func<StoryDraft, StoryDraft> change)
    {
        await using var db = store.NewContext();
        var story = await LoadAsync(db);
        var editor = ImportingStore.Editor(db);
        Assert.Empty((await editor.ReviseAsync(story, change(ImportingStore.DraftOf(story)), new Signature("Malee", "Mended"), default)).Problems);
        await editor.CommitAsync(default);
    }

    private static Task<Story> LoadAsync(PortalDbContext db) =>
        db.Stories.Include(s => s.Sections).Include(s => s.Themes).Include(s => s.Countries).Include(s => s.Revisions.OrderBy(r => r.Number))
            .AsSplitQuery().SingleAsync();
}
