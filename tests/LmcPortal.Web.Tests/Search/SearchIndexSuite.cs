using LmcPortal.Data;
using LmcPortal.Data.Publication;
using LmcPortal.Data.Search;
using LmcPortal.Data.Stories;
using LmcPortal.Data.Tests;
using LmcPortal.Text.Search;
using LmcPortal.Web.Search;
using LmcPortal.Web.Stories;
using LmcPortal.Web.Tests.Seeding;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Tests.Search;

/// <summary>What a search finds, in which order and how it is counted, on every database.</summary>
public abstract class SearchIndexSuite
{
    private static readonly Signature Editor = new("Malee", "First version");

    [SkippableFact]
    public async Task Results_ByTier_ComeTitleThenHeadingThenBodyAndNewestFirst()
    {
        await using var store = await NewStoreAsync(
            Story("Body old", text: "A bridge and a river."), Story("Heading", heading: "Bridge by the river"), Story("Bridge over the river"),
            Story("A river", heading: "The bridge"), Story("Body new", text: "A river. A bridge."), Story("Only a bridge"));

        Assert.Equal(["bridge-over-the-river", "a-river", "heading", "body-new", "body-old"], await FindAsync(store, "river bridge"));
    }

    [SkippableFact]
    public async Task Paging_FromEveryResult_GoesOnBehindIt()
    {
        await using var store = await NewStoreAsync(
            [.. Enumerable.Range(0, 4).Select(i => Story($"Dam {i}")), .. Enumerable.Range(4, 4).Select(i => Story($"Story {i}", heading: $"Dam {i}")),
                .. Enumerable.Range(8, 4).Select(i => Story($"Story {i}", text: "A dam."))]);
        await using var db = store.NewContext();
        var (reader, query) = (new SearchReader(db, new EntryTags()), await ResolveAsync(db, "dam"));
        var all = await reader.FindAsync(query, null, 100, default);

        Assert.Equal(12, all.Count);
        for (var i = 0; i < all.Count; i++)
        {
            var behind = await reader.FindAsync(query, all[i].Place, 100, default);
            Assert.Equal(all.Skip(i + 1).Select(h => h.Place), behind.Select(h => h.Place));
            Assert.Equal(all.Skip(i + 1).Take(2).Select(h => h.Place), (await reader.FindAsync(query, all[i].Place, 2, default)).Select(h => h.Place));
            Assert.Equal(all[i].Place, IndexPlace.Parse(all[i].Place.ToString()));
        }
    }

    [SkippableTheory]
    [InlineData("\"river trade\"", "phrase")]
    [InlineData("river -trade", "apart")]
    [InlineData("riv*", "apart", "phrase")]
    [InlineData("river trade", "phrase")]
    [InlineData("\"end river\"")]
    [InlineData("-river")]
    public async Task Query_WithPhraseMinusOrStar_FindsWhatItSays(string text, params string[] expected)
    {
        await using var store = await NewStoreAsync(Story("Phrase", text: "The river trade grows."), Story("Apart", text: "At the end.\n\nRivers flow."));

        Assert.Equal(expected, (await FindAsync(store, text)).Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public async Task Counts_WithTags_EqualTheResults()
    {
        await using var store = await NewStoreAsync(
            Story("One river") with { Themes = ["water"], PrimaryCountries = ["LA"] }, Story("Two rivers") with { Themes = ["water", "connectivity"] },
            Story("Three rivers") with { Language = "vi", PrimaryCountries = ["VN", "LA"] });
        await using var db = store.NewContext();
        var (reader, query) = (new SearchReader(db, new EntryTags()), await ResolveAsync(db, "river"));

        var counts = await reader.CountAsync(query, default);

        Assert.Equal((3, true), (counts.Total, counts.IsWhole));
        Assert.Equal((2, 2, 1, 2, 3), (counts.Tags["theme=water"], counts.Tags["country=la"], counts.Tags["language=vi"], counts.Tags["theme=economic-sustainable"], counts.Tags["kind=story"]));
        foreach (var (tag, count) in counts.Tags)
        {
            Assert.Equal(count, (await reader.FindAsync(query with { Tags = [[tag]] }, null, 100, default)).Count);
            Assert.Equal(3 - count, (await reader.FindAsync(query with { UnwantedTags = [tag] }, null, 100, default)).Count);
        }
    }

    [SkippableFact]
    public async Task Tags_OfOneGroup_AreAlternatives()
    {
        await using var store = await NewStoreAsync(
            Story("One") with { Themes = ["water"] }, Story("Two") with { Themes = ["connectivity"] }, Story("Three") with { Themes = ["agriculture-poverty"] });
        await using var db = store.NewContext();

        var found = await new SearchReader(db, new EntryTags()).FindAsync(IndexQuery.Everything with { Tags = [["theme=water", "theme=connectivity"]] }, null, 100, default);

        Assert.Equal(["two", "one"], found.Select(h => h.Entry.PublicKey));
    }

    [SkippableFact]
    public async Task Letters_InTheMiddleOfAWord_AreFoundOnlyAsAGuess()
    {
        await using var store = await NewStoreAsync(Story("Story", text: "提供产品和服务。") with { Language = "zh" });
        await using var db = store.NewContext();

        var guess = await ResolveAsync(db, "和服");
        var word = await ResolveAsync(db, "服务");

        Assert.True(guess.IsByClusters);
        Assert.Single(await new SearchReader(db, new EntryTags()).FindAsync(guess, null, 10, default));
        Assert.False(word.IsByClusters);
        Assert.Single(await new SearchReader(db, new EntryTags()).FindAsync(word, null, 10, default));
    }

    [SkippableTheory]
    [InlineData("ນຮ*", "gms,railway")]
    [InlineData("gms ວມມື", "gms")]
    [InlineData("ວມມື -railway", "gms")]
    public async Task Letters_WithAStarOrAmongWords_AreFoundAsAGuess(string text, string expected)
    {
        await using var store = await NewStoreAsync(Story("GMS", text: "ການຮ່ວມມື") with { Language = "lo" }, Story("Railway", text: "ການຮ່ວມມື") with { Language = "lo" });
        await using var db = store.NewContext();

        var guess = await ResolveAsync(db, text);

        Assert.True(guess.IsByClusters);
        var found = await new SearchReader(db, new EntryTags()).FindAsync(guess, null, 10, default);
        Assert.Equal(expected, string.Join(',', found.Select(h => h.Entry.PublicKey).Order(StringComparer.Ordinal)));
    }

    [SkippableFact]
    public async Task Matching_InAQueryOverStories_NarrowsThem()
    {
        await using var store = await NewStoreAsync(Story("A river"), Story("A road"));
        await using var db = store.NewContext();
        var matching = db.SearchIndex.Matching((await ResolveAsync(db, "river")).Whole);

        Assert.Equal(["a-river"], await db.Stories.Where(s => matching.Any(e => e.StoryId == s.Id)).Select(s => s.Slug).ToListAsync());
    }

    // The canary is in a draft, in a withdrawn story and in the words of an earlier revision.
    [SkippableFact]
    public async Task Words_ThatAreNotPublic_AreNeverFound()
    {
        await using var store = await NewStoreAsync(
            Story("Draft canary", text: "A canary.") with { Status = StoryStatus.Draft }, Story("Withdrawn canary", text: "A canary."), Story("Revised", text: "A canary."));
        Assert.Equal(2, (await FindAsync(store, "canary")).Count);

        await store.EditAsync("Withdrawn canary", "Malee", d => d with { Status = StoryStatus.Withdrawn });
        await store.EditAsync("Revised", "Malee", d => d with { Sections = [new SectionDraft("Part", null, "A sparrow.")], Summary = "" });

        Assert.Empty(await FindAsync(store, "canary"));
        Assert.Equal(["revised"], await FindAsync(store, "sparrow"));
        await using var db = store.NewContext();
        Assert.Empty(await db.SearchIndex.WordsAsync("draft", 10, default));
    }

    [SkippableFact]
    public async Task Star_BehindACommonBeginning_SaysWhatWasLeftOut()
    {
        await using var store = await NewStoreAsync(Story("Many", text: string.Join(' ', Enumerable.Range(0, QueryResolver.MaxCompletions + 1).Select(i => $"ab{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}"))));
        await using var db = store.NewContext();

        var query = await ResolveAsync(db, "ab*");

        Assert.Contains("“ab*” is the beginning of more than", Assert.Single(query.Problems), StringComparison.Ordinal);
        Assert.Single(await new SearchReader(db, new EntryTags()).FindAsync(query, null, 10, default));
    }

    [SkippableFact]
    public async Task Rebuild_OfAnOldVersion_FindsEverythingAgainAndListsWhatWasNot()
    {
        await using var store = await NewStoreAsync(Story("A river"), Story("Another river"));
        await using var db = store.NewContext();
        var (rebuild, check) = (new SearchRebuild(db, ImportingStore.Clock), new SearchCheck(db, new SearchRebuild(db, ImportingStore.Clock)));
        await db.PublicEntries.Where(e => e.PublicKey == "a-river").ExecuteDeleteAsync();
        await db.SearchIndexStates.ExecuteUpdateAsync(set => set.SetProperty(s => s.Version, "old"));
        await InTransactionAsync(db, () => db.SearchIndex.ClearAsync(default));
        Assert.False(await rebuild.IsCurrentAsync(default));
        Assert.Equal(3, (await check.FindAsync(default)).Count);

        var progress = await rebuild.RunAsync(fromNothing: false, default).ToListAsync();

        Assert.Equal((2, 2, 100), (progress[^1].Done, progress[^1].Total, progress[^1].Percent));
        Assert.True(await rebuild.IsCurrentAsync(default));
        Assert.Empty(await check.FindAsync(default));
        Assert.Equal(["a-river", "another-river"], await FindAsync(store, "river"));
    }

    [SkippableFact]
    public async Task Rebuild_ThatWasStopped_GoesOnWhereItWas()
    {
        await using var store = await NewStoreAsync(Story("A river"), Story("Another river"));
        await using var db = store.NewContext();
        var first = await db.PublicEntries.MinAsync(e => e.Id);
        await db.SearchIndexStates.ExecuteUpdateAsync(set => set.SetProperty(s => s.RebuiltTo, first));

        var progress = await new SearchRebuild(db, ImportingStore.Clock).RunAsync(fromNothing: false, default).ToListAsync();

        Assert.Equal((1, 1), (progress[^1].Done, progress[^1].Total));
    }

    [SkippableFact]
    public async Task Check_AnIndexThatLacksOrKeepsAText_SaysSo()
    {
        await using var store = await NewStoreAsync(Story("A river"), Story("Another river"));
        await using var db = store.NewContext();
        var check = new SearchCheck(db, new SearchRebuild(db, ImportingStore.Clock));
        Assert.Empty(await check.FindAsync(default));
        var ids = await db.PublicEntries.OrderBy(e => e.Id).Select(e => e.Id).ToListAsync();

        await InTransactionAsync(db, () => db.SearchIndex.EraseAsync([ids[0]], default));
        await db.PublicEntries.Where(e => e.Id == ids[1]).ExecuteUpdateAsync(set => set.SetProperty(e => e.IsGone, true));

        Assert.Equal(
            [
                "search: the list of what is public is wrong about 1 stories, 0 outcomes and 0 collections. Run reindex.",
                "search: the index lacks the story 'a-river'. Run reindex.",
                "search: the index has 1 texts that are not public. Run reindex.",
            ],
            await check.FindAsync(default));
    }

    [SkippableFact]
    public async Task Text_LongerThanIsIndexed_IsSavedAndFoundByItsBeginning()
    {
        var random = new Random(1);
        var words = Enumerable.Range(0, 60_000).Select(_ => new string([.. Enumerable.Range(0, 8).Select(_ => (char)('a' + random.Next(26)))])).ToList();
        await using var store = await NewStoreAsync();
        await using var db = store.NewContext();
        var entry = new PublicEntry { Kind = PublicKind.Story, PublicKey = "long", Language = "en", Tags = "kind=story" };

        await InTransactionAsync(db, async () =>
        {
            await new PublicEntryRows(db).AddAsync([entry], default);
            await db.SearchIndex.WriteAsync(
                [new IndexedText(entry.Id, ["Long"], [], [.. words.Chunk(500).Select(w => string.Join(' ', w)), new string('x', 300)], "kind=story")], default);
        });

        Assert.Equal(["long"], await FindAsync(store, words[0]));
        Assert.Empty(await FindAsync(store, words[^1]));
    }

    protected abstract Task<TestStore> NewTestStoreAsync();

    private static StoryDraft Story(string title, string heading = "Part", string text = "Text.") => new()
    {
        Title = title, Summary = "", Language = "en", Status = StoryStatus.Published, Sections = [new SectionDraft(heading, null, text)],
    };

    // One by one: the first is the oldest.
    private async Task<ImportingStore> NewStoreAsync(params StoryDraft[] drafts)
    {
        var store = await ImportingStore.CreateAsync(await NewTestStoreAsync());
        await using var db = store.NewContext();
        await new SearchRebuild(db, ImportingStore.Clock).MarkEmptyStoreAsync(default);
        foreach (var draft in drafts)
        {
            var editor = ImportingStore.Editor(db);
            Assert.Empty((await editor.AddAsync(draft, Editor, default)).Problems);
            await editor.CommitAsync(default);
        }

        return store;
    }

    private static async Task<List<string>> FindAsync(ImportingStore store, string text)
    {
        await using var db = store.NewContext();
        var query = SearchQuery.Parse(text);
        return query.CanBeAsked
            ? [.. (await new SearchReader(db, new EntryTags()).FindAsync(await ResolveAsync(db, text), null, 100, default)).Select(h => h.Entry.PublicKey)]
            : [];
    }

    private static Task<IndexQuery> ResolveAsync(PortalDbContext db, string text) =>
        new QueryResolver(db.SearchIndex).ResolveAsync(SearchQuery.Parse(text), default);

    private static async Task InTransactionAsync(PortalDbContext db, Func<Task> write)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        await write();
        await transaction.CommitAsync();
    }
}
