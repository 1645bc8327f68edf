using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Publication;
using LmcPortal.Data.Stories;
using LmcPortal.Data.Tests;
using LmcPortal.Web.Seeding;
using LmcPortal.Web.Tests.Outcomes;
using LmcPortal.Web.Tests.Seeding;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Tests.Publication;

/// <summary>The list of what readers can find follows every save, on every database.</summary>
public abstract class PublicationSuite
{
    [SkippableFact]
    public async Task Import_ARelease_ListsItsOutcomesStoriesAndCollection()
    {
        await using var store = await NewStoreAsync();

        var entries = await EntriesAsync(store);

        await using var db = store.NewContext();
        var names = await db.Outcomes.OrderByDescending(o => o.Id).Select(o => o.PublicId).ToListAsync();
        var stories = await db.Stories.OrderByDescending(s => s.Id).Select(s => s.Slug).ToListAsync();
        Assert.Equal([.. names, .. stories, await db.Collections.Select(c => c.Slug).SingleAsync()], entries.Select(e => e.PublicKey));
        Assert.All(entries, e => Assert.Equal((1L, false, "en"), (e.Version, e.IsGone, e.Language)));
        var rail = entries.Single(e => e.PublicKey == "new-railway-bridge-links-two-towns");
        Assert.Equal((PublicKind.Story, 2021), (rail.Kind, rail.Year));
        var forum = entries.Single(e => e.OutcomeId == db.Outcomes.Single(o => o.Name == LedgerRelease.Forum).Id);
        Assert.StartsWith("kind=event ", forum.Tags, StringComparison.Ordinal);
        Assert.EndsWith(" year=2021 language=en", forum.Tags, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Tags_OfAStory_NameItsThemesWithTheirPillarsAndItsCountries()
    {
        await using var store = await NewStoreAsync();

        await store.EditAsync(Release.Rail, "Malee", d => d with { Themes = ["connectivity", "water"], PrimaryCountries = ["LA"], MentionedCountries = ["CN"] });

        Assert.Equal(
            "kind=story theme=connectivity theme=economic-sustainable theme=water country=cn country=la year=2021 language=en",
            (await EntriesAsync(store)).Single(e => e.PublicKey == "new-railway-bridge-links-two-towns").Tags);
    }

    [SkippableFact]
    public async Task Withdraw_AStory_MarksItAndWhatOnlyItSaysAsGone()
    {
        await using var store = await NewStoreAsync();
        var before = await EntriesAsync(store);

        await SetStatusAsync(store, Release.Rail, StoryStatus.Withdrawn);

        var after = await EntriesAsync(store);
        await using var db = store.NewContext();
        var rice = await db.Outcomes.Where(o => o.Name == LedgerRelease.Rice).Select(o => o.PublicId).SingleAsync();
        var forum = await db.Outcomes.Where(o => o.Name == LedgerRelease.Forum).Select(o => o.PublicId).SingleAsync();
        Assert.Equal([rice, "new-railway-bridge-links-two-towns"], after.Where(e => e.IsGone).Select(e => e.PublicKey));
        // The forum has lost one of its two sentences, the collection one of its stories.
        Assert.Superset(after.Where(e => e.IsGone || e.PublicKey == forum || e.Kind == PublicKind.Collection).Select(e => e.Id).ToHashSet(),
            after.Where(e => e.Version == 2).Select(e => e.Id).ToHashSet());
        Assert.Equal(4, after.Count(e => e.Version == 2));
        Assert.Equal(before.Select(e => e.Id), after.Select(e => e.Id));
        Assert.Equal(await db.Outcomes.Shown().CountAsync(), await db.PublicEntries.Shown().CountAsync(e => e.OutcomeId != null));
    }

    [SkippableFact]
    public async Task Publish_AWithdrawnStory_BringsItsEntriesBackInTheirPlaces()
    {
        await using var store = await NewStoreAsync();
        var before = await EntriesAsync(store);
        await SetStatusAsync(store, Release.Rail, StoryStatus.Withdrawn);

        await SetStatusAsync(store, Release.Rail, StoryStatus.Published);

        var after = await EntriesAsync(store);
        Assert.Equal(before.Select(e => (e.Id, e.PublicKey, false)), after.Select(e => (e.Id, e.PublicKey, e.IsGone)));
        Assert.Equal(4, after.Count(e => e.Version == 3));
    }

    [SkippableFact]
    public async Task Withdraw_EveryStory_TakesTheCollectionWithIt()
    {
        await using var store = await NewStoreAsync();

        foreach (var title in new[] { Release.Rail, Release.Water, Release.Youth })
        {
            await SetStatusAsync(store, title, StoryStatus.Removed);
        }

        Assert.All(await EntriesAsync(store), e => Assert.True(e.IsGone));
    }

    [SkippableFact]
    public async Task Draft_ThatWasNeverPublic_HasNoEntry()
    {
        await using var store = await ImportingStore.CreateAsync(await NewTestStoreAsync());
        await using var db = store.NewContext();
        var editor = ImportingStore.Editor(db);

        await editor.AddAsync(
            new() { Title = "Secret", Summary = "", Language = "en", Sections = [new("Water", "water", "Text.")] }, new("Malee", "New"), CancellationToken.None);
        await editor.CommitAsync(CancellationToken.None);

        Assert.Empty(await EntriesAsync(store));
    }

    [SkippableFact]
    public async Task Reject_AnOutcome_MarksItAsGone()
    {
        await using var store = await NewStoreAsync();
        await using var db = store.NewContext();
        var rice = await db.Outcomes.SingleAsync(o => o.Name == LedgerRelease.Rice);

        rice.Status = OutcomeStatus.Rejected;
        await ImportingStore.Editor(db).CommitAsync(CancellationToken.None);

        Assert.Equal([rice.PublicId], (await EntriesAsync(store)).Where(e => e.IsGone).Select(e => e.PublicKey));
    }

    [SkippableFact]
    public async Task ChangedSince_FollowedPageByPage_MissesNothing()
    {
        await using var store = await NewStoreAsync();
        await store.EditAsync(Release.Water, "Malee", d => d with { Summary = "Another summary." });
        await using var db = store.NewContext();
        var seen = new List<PublicEntry>();

        var (version, id) = (0L, int.MaxValue);
        while (await db.PublicEntries.ChangedSince(version, id).AsNoTracking().Take(2).ToListAsync() is { Count: > 0 } page)
        {
            seen.AddRange(page);
            (version, id) = (page[^1].Version, page[^1].Id);
        }

        Assert.Equal(await db.PublicEntries.OrderBy(e => e.Version).ThenBy(e => e.Id).Select(e => e.Id).ToListAsync(), seen.Select(e => e.Id));
        Assert.Equal(
            [PublicKind.Story, PublicKind.Collection], await db.PublicEntries.ChangedSince(1).Select(e => e.Kind).ToListAsync());
    }

    [SkippableFact]
    public async Task Calendar_ThatLinksAnOlderEvent_GivesItANewVersion()
    {
        await using var store = await NewStoreAsync();
        await using var db = store.NewContext();
        var meeting = await db.Outcomes.SingleAsync(o => o.MeetingKey != null);
        (meeting.MeetingKey, (await db.Meetings.FirstAsync()).Place) = (null, "elsewhere");
        await db.SaveChangesAsync();

        await new CatalogWriter(db, ImportingStore.Clock).WriteAsync(CancellationToken.None);

        Assert.Equal([meeting.PublicId], await db.PublicEntries.ChangedSince(1).Select(e => e.PublicKey).ToListAsync());
    }

    protected abstract Task<TestStore> NewTestStoreAsync();

    private async Task<ImportingStore> NewStoreAsync()
    {
        var store = await ImportingStore.CreateAsync(await NewTestStoreAsync());
        store.Write("release.txt", LedgerRelease.Of());
        await store.ImportAsync();
        return store;
    }

    private static Task SetStatusAsync(ImportingStore store, string title, StoryStatus status) => store.EditAsync(title, "Malee", d => d with { Status = status });

    private static async Task<List<PublicEntry>> EntriesAsync(ImportingStore store)
    {
        await using var db = store.NewContext();
        return await db.PublicEntries.AsNoTracking().OrderBy(e => e.Id).ToListAsync();
    }
}
