using LmcPortal.Data.Tests;
using LmcPortal.Text.Seeds;
using LmcPortal.Web.Outcomes;
using LmcPortal.Web.Tests.Seeding;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Tests.Outcomes;

/// <summary>What <c>verify</c> must find, and what it must leave in peace, on every database.</summary>
public abstract class LedgerCheckerSuite
{
    [SkippableFact]
    public async Task Check_AfterTheImportOfAllSeeds_FindsEverySentenceAgain()
    {
        await using var store = await ImportingStore.CreateAsync(await NewTestStoreAsync());
        var said = 0;
        foreach (var path in Directory.GetFiles(Path.Combine(Repository.Root, "seeds")))
        {
            var bytes = await File.ReadAllBytesAsync(path);
            store.Write(Path.GetFileName(path), bytes);
            said += SeedParser.Parse(new SeedFile(path, SeedDecoder.Decode(bytes).Text!)).Stories.Sum(s => s.Outcomes.Sum(o => o.Quotes.Count));
        }

        await store.ImportAsync();

        var check = await CheckAsync(store);
        Assert.Empty(check.Broken);
        Assert.Equal(said, check.Quotes);
        Assert.NotEqual(0, said);
        Assert.Equal(check.Stories, check.Revisions);
    }

    [SkippableFact]
    public async Task Check_OneCharacterChangedInAStory_NamesTheOutcome()
    {
        await using var store = await NewStoreAsync();
        await using (var db = store.NewContext())
        {
            var section = await db.Sections.SingleAsync(s => s.Html.Contains(LedgerRelease.RiceSentence));
            section.Html = section.Html.Replace("1,200 tons", "1,300 tons", StringComparison.Ordinal);
            await db.SaveChangesAsync();
        }

        var broken = Assert.Single((await CheckAsync(store)).Broken);
        Assert.Contains(LedgerRelease.Rice, broken, StringComparison.Ordinal);
        Assert.Contains(LedgerRelease.RiceSentence, broken, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Check_SentenceThatOnlyGotMarks_Stands()
    {
        await using var store = await NewStoreAsync();
        await store.EditAsync(Release.Rail, "Somchai", draft => draft with
        {
            Sections = [draft.Sections[0] with { Markdown = draft.Sections[0].Markdown.Replace("carried", "*carried*[^1]", StringComparison.Ordinal) + "\n\n- more & more\n\n[^1]: By rail." }],
        });

        Assert.Empty((await CheckAsync(store)).Broken);
    }

    [SkippableFact]
    public async Task Check_AlteredHistory_IsFound()
    {
        await using var store = await NewStoreAsync();
        await store.EditAsync(Release.Water, "Somchai", draft => draft with { Title = "Another title" });
        await using (var db = store.NewContext())
        {
            (await db.StoryRevisions.SingleAsync(r => r.Author == "Somchai")).Note = "Nothing to see";
            (await db.Stories.SingleAsync(s => s.Title == Release.Youth)).RevisionNumber = 2;
            await db.SaveChangesAsync();
        }

        var broken = (await CheckAsync(store)).Broken;

        Assert.Contains(broken, b => b.Contains("revision 2 is not what was written", StringComparison.Ordinal));
        Assert.Contains(broken, b => b.Contains("should be number 2", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Check_AlteredHistoryOfAnOutcome_IsFound()
    {
        await using var store = await NewStoreAsync();
        store.Write("a.txt", LedgerRelease.Of(rail: "On May 4, 2021, the first River Trade Forum was held in Hanoi. " + LedgerRelease.RiceSentence));
        await store.ImportAsync();
        Assert.Empty((await CheckAsync(store)).Broken);
        await using (var db = store.NewContext())
        {
            var first = await db.OutcomeRevisions.SingleAsync(r => r.Number == 1 && r.Outcome!.Name == LedgerRelease.Forum);
            first.Snapshot = first.Snapshot.Replace("Vientiane", "Vinh", StringComparison.Ordinal);
            await db.SaveChangesAsync();
        }

        var broken = Assert.Single((await CheckAsync(store)).Broken);
        Assert.StartsWith("outcome ", broken, StringComparison.Ordinal);
        Assert.EndsWith(": revision 1 is not what was written.", broken, StringComparison.Ordinal);
    }

    protected abstract Task<TestStore> NewTestStoreAsync();

    private async Task<ImportingStore> NewStoreAsync()
    {
        var store = await ImportingStore.CreateAsync(await NewTestStoreAsync());
        store.Write("a.txt", LedgerRelease.Of());
        await store.ImportAsync();
        return store;
    }

    private static async Task<LedgerCheck> CheckAsync(ImportingStore store)
    {
        await using var db = store.NewContext();
        return await new LedgerChecker(db).CheckAsync(CancellationToken.None);
    }
}
