using System.Text;
using LmcPortal.Data.Imports;
using LmcPortal.Data.Stories;
using LmcPortal.Data.Tests;
using LmcPortal.Text.Seeds;
using LmcPortal.Web.Seeding;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Tests.Seeding;

/// <summary>What an import must do, on every database.</summary>
public abstract class SeedImporterSuite
{
    [SkippableFact]
    public async Task Import_ARelease_StoresItsStoriesRankedInACollection()
    {
        await using var store = await NewStoreAsync();
        store.Write("a.txt", Release.Usual());

        var report = Assert.Single(await store.ImportAsync());

        Assert.Equal((ImportOutcome.Imported, 3), (report.Outcome, report.Stories));
        await using var db = store.NewContext();
        var collection = await db.Collections.Include(c => c.Stories).ThenInclude(s => s.Story).SingleAsync();
        Assert.Equal(("Top 3 of 2021", "top-3-of-2021"), (collection.Name, collection.Slug));
        Assert.Contains("The river brought people together", collection.IntroductionHtml, StringComparison.Ordinal);
        Assert.Equal([Release.Rail, Release.Water, Release.Youth], collection.Stories.OrderBy(s => s.Rank).Select(s => s.Story!.Title));
        var document = await db.SourceDocuments.SingleAsync();
        Assert.Equal(("River Gazette", 2021, null), (document.Publisher, document.Year, document.Date));
        Assert.All(await db.Stories.ToListAsync(), s => Assert.Equal((StoryStatus.Published, "2021", null), (s.Status, s.Happened?.ToIso(), s.SourcePublished)));
    }

    [SkippableFact]
    public async Task Import_Twice_ChangesNoRow()
    {
        await using var store = await NewStoreAsync();
        store.Write("a.txt", Release.Usual());
        store.Write("bad.txt", [0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 3]);
        await store.ImportAsync();
        var before = await StoreDump.OfAsync(store);

        var second = await store.ImportAsync();

        Assert.Equal([ImportOutcome.Unchanged, ImportOutcome.Refused], second.Select(r => r.Outcome));
        Assert.Equal(before, await StoreDump.OfAsync(store));
    }

    [SkippableFact]
    public async Task Import_IntoTwoCleanStores_GivesTheSameRows()
    {
        await using var one = await NewStoreAsync();
        await using var other = await NewStoreAsync();
        foreach (var store in new[] { one, other })
        {
            store.Write("a.txt", Release.Usual());
            await store.ImportAsync();
        }

        Assert.Equal(await StoreDump.OfAsync(one), await StoreDump.OfAsync(other));
    }

    [SkippableFact]
    public async Task Import_SameContentUnderAnotherName_IsNotImportedAgain()
    {
        await using var store = await NewStoreAsync();
        store.Write("a.txt", Release.Usual());
        store.Write("copy of a.txt", Release.Usual());

        var reports = await store.ImportAsync();

        Assert.Equal([ImportOutcome.Imported, ImportOutcome.Unchanged], reports.Select(r => r.Outcome));
    }

    [SkippableFact]
    public async Task Import_ChangedFile_RevisesTheStoryThatChangedAndNoOther()
    {
        await using var store = await NewStoreAsync();
        store.Write("a.txt", Release.Usual());
        await store.ImportAsync();
        store.Write("a.txt", Release.Usual(railBody: "Trains crossed the new railway bridge for the first time in May."));

        var report = Assert.Single(await store.ImportAsync());

        Assert.Equal(ImportOutcome.Revised, report.Outcome);
        await using var db = store.NewContext();
        var stories = await db.Stories.Include(s => s.Sections).Include(s => s.Revisions.OrderBy(r => r.Number)).OrderBy(s => s.SourceLine).ToListAsync();
        Assert.Equal([2, 1, 1], stories.Select(s => s.RevisionNumber));
        Assert.Contains("in May", stories[0].Sections.Single().Html, StringComparison.Ordinal);
        Assert.Equal(stories[0].Revisions[0].Hash, stories[0].Revisions[1].PreviousHash);
        Assert.Equal(2, await db.SourceDocuments.CountAsync());
    }

    [SkippableFact]
    public async Task Import_ChangedFile_NeverOverwritesWhatAnEditorChanged()
    {
        await using var store = await NewStoreAsync();
        store.Write("a.txt", Release.Usual());
        await store.ImportAsync();
        await store.EditAsync(Release.Rail, "Somchai", draft => draft with
        {
            Sections = [draft.Sections[0] with { Markdown = "An editor's own words." }],
        });
        store.Write("a.txt", Release.Usual(railBody: "Trains crossed the new railway bridge for the first time in May."));

        await store.ImportAsync();

        await using var db = store.NewContext();
        var story = await db.Stories.Include(s => s.Sections).Include(s => s.Revisions).SingleAsync(s => s.Title == Release.Rail);
        Assert.Contains("An editor's own words", story.Sections.Single().Markdown, StringComparison.Ordinal);
        Assert.Equal(
            [(1, RevisionState.Saved, "importer"), (2, RevisionState.Saved, "Somchai"), (3, RevisionState.Proposed, "importer")],
            story.Revisions.OrderBy(r => r.Number).Select(r => (r.Number, r.State, r.Author)));
        Assert.Contains("in May", story.Revisions.Single(r => r.State == RevisionState.Proposed).Snapshot, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Import_ChangedFile_AddsWhatIsNewAndKeepsWhatIsGone()
    {
        await using var store = await NewStoreAsync();
        store.Write("a.txt", Release.Usual());
        await store.ImportAsync();
        store.Write("a.txt", Release.Of(
            (Release.Water, "A laboratory for water resources opened in Cambodia. Its staff measure the floods."),
            ("Farmers plant a new kind of rice", "Farmers in Myanmar planted rice that stands the salt. The harvest was good."),
            (Release.Youth, "Students from six countries met in Vietnam. They spoke of the future of young people.")));

        var report = Assert.Single(await store.ImportAsync());

        Assert.Contains(report.Problems, p => p.Message.Contains(Release.Rail, StringComparison.Ordinal));
        await using var db = store.NewContext();
        Assert.Equal(4, await db.Stories.Published().CountAsync());
        var ranks = await db.Collections.SelectMany(c => c.Stories).OrderBy(s => s.Rank).Select(s => s.Story!.Title + " " + s.Rank).ToListAsync();
        Assert.Contains(Release.Water + " 1", ranks);
        Assert.Contains("Farmers plant a new kind of rice 2", ranks);
    }

    [SkippableFact]
    public async Task Import_BadFiles_AreOnRecordAndTheGoodOneIsImported()
    {
        await using var store = await NewStoreAsync();
        store.Write("empty.txt", "");
        store.Write("blank.txt", " \n\n\t\n");
        store.Write("binary.txt", [0, 1, 2, 3, 0xFF, 0xD8, 0, 0]);
        store.Write("latin1.txt", Encoding.Latin1.GetBytes("Un café très agréable, où l’été finit déjà."));
        store.Write("half.txt", Encoding.UTF8.GetBytes("Half a word — 铁")[..^1]);
        store.Write("paper.pdf", "%PDF-1.7");
        store.Write("good.txt", Release.Usual());
        File.WriteAllText(Path.Combine(store.Folder, ".hidden"), "not a seed");
        File.CreateSymbolicLink(Path.Combine(store.Folder, "link.txt"), Path.Combine(store.Folder, "good.txt"));
        Directory.CreateDirectory(Path.Combine(store.Folder, "folder.txt"));
        using (var sparse = File.Create(Path.Combine(store.Folder, "huge.txt")))
        {
            sparse.SetLength(50_000_000);
        }

        var reports = await store.ImportAsync();

        Assert.Equal("good.txt", Assert.Single(reports, r => r.Outcome == ImportOutcome.Imported).FileName);
        Assert.Equal(
            ["binary.txt", "blank.txt", "empty.txt", "half.txt", "huge.txt", "latin1.txt", "link.txt", "paper.pdf"],
            reports.Where(r => r.Outcome == ImportOutcome.Refused).Select(r => r.FileName));
        await using var db = store.NewContext();
        var runs = await db.ImportRuns.Include(r => r.Problems).Where(r => r.Result == ImportResult.Refused).ToListAsync();
        Assert.Equal(8, runs.Count);
        Assert.All(runs, r => Assert.EndsWith(".", Assert.Single(r.Problems).Message, StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Import_StoreFailsHalfWay_LeavesNothingOfTheDocument()
    {
        // Without the catalogues the foreign keys of themes fail at the end of the transaction.
        await using var store = await NewStoreAsync(withCatalogues: false);
        store.Write("a.txt", Release.Usual());

        await Assert.ThrowsAnyAsync<DbUpdateException>(store.ImportAsync);

        await using var db = store.NewContext();
        Assert.Equal((0, 0, 0, 0), (await db.Stories.CountAsync(), await db.SourceDocuments.CountAsync(), await db.ImportRuns.CountAsync(), await db.AuditEntries.CountAsync()));
        Assert.Equal(0, (await db.ContentVersions.SingleAsync()).Number);
    }

    [SkippableFact]
    public async Task Import_ContentVersion_RisesOncePerDocumentReadersSee()
    {
        await using var store = await NewStoreAsync();
        store.Write("a.txt", Release.Usual());
        store.Write("b.txt", "");

        await store.ImportAsync();
        await store.ImportAsync();

        await using var db = store.NewContext();
        Assert.Equal(1, (await db.ContentVersions.SingleAsync()).Number);
    }

    [SkippableFact]
    public async Task Import_Spans_TileTheDocument()
    {
        await using var store = await NewStoreAsync();
        store.Write("a.txt", Release.Usual());
        await store.ImportAsync();

        await using var db = store.NewContext();
        var run = await db.ImportRuns.Include(r => r.SourceDocument).SingleAsync();
        var spans = SpanJson.Read(run.Spans!);

        var end = 0;
        foreach (var span in spans)
        {
            Assert.Equal(end, span.Start);
            end = span.End;
        }

        Assert.Equal(run.SourceDocument!.Text.Length, end);
        Assert.All(spans.Where(s => s.Kind != SpanKind.Kept), s => Assert.False(string.IsNullOrWhiteSpace(s.Reason)));
    }

    [SkippableFact]
    public async Task Import_SeveralProcessesAtOnce_ImportsOnce()
    {
        await using var store = await NewStoreAsync();
        store.Write("a.txt", Release.Usual());

        var reports = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            await using var lead = await store.NewLeader().TakeAsync(TimeSpan.FromSeconds(60), CancellationToken.None);
            return Assert.Single(await store.ImportAsync());
        })));

        Assert.Single(reports, r => r.Outcome == ImportOutcome.Imported);
        Assert.Equal(3, reports.Count(r => r.Outcome == ImportOutcome.Unchanged));
        await using var db = store.NewContext();
        Assert.Equal(3, await db.Stories.CountAsync());
    }

    protected abstract Task<TestStore> NewTestStoreAsync();

    private async Task<ImportingStore> NewStoreAsync(bool withCatalogues = true) =>
        await ImportingStore.CreateAsync(await NewTestStoreAsync(), withCatalogues);
}
