using LmcPortal.Data.Countries;
using LmcPortal.Data.Editors;
using LmcPortal.Data.Imports;
using LmcPortal.Data.Stories;
using LmcPortal.Data.Themes;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Seeds;
using LmcPortal.Text.Themes;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Data.Tests;

/// <summary>What must hold on every database; each provider runs all of it.</summary>
public abstract class StoreSuite
{
    private static readonly DateTime Now = new(2024, 3, 23, 8, 30, 0, DateTimeKind.Utc);

    [SkippableFact]
    public async Task Migrate_EmptyStore_AppliesAllAndThenNothing()
    {
        await using var store = await NewStoreAsync();
        await using var db = store.NewContext();

        var first = await store.NewMigrator(db).MigrateAsync(CancellationToken.None);
        var second = await store.NewMigrator(db).MigrateAsync(CancellationToken.None);

        Assert.Equal(db.Database.GetMigrations(), first);
        Assert.Empty(second);
        var version = await db.ContentVersions.SingleAsync();
        Assert.Equal((0, DateTimeKind.Utc), (version.Number, version.ChangedUtc.Kind));
    }

    [SkippableFact]
    public async Task Story_SavedAndRead_KeepsPrecisionAndUnknownDates()
    {
        await using var store = await (await NewStoreAsync()).MigratedAsync();
        var saved = NewStory("a");
        saved.Happened = PartialDate.OfMonth(2023, 12);
        await SaveAsync(store, saved);

        await using var db = store.NewContext();
        var story = await db.Stories.AsNoTracking().SingleAsync();

        Assert.Equal("2023-12", story.Happened?.ToIso());
        Assert.Null(story.SourcePublished);
        Assert.Equal(Now, story.UpdatedUtc);
        Assert.Equal(DateTimeKind.Utc, story.UpdatedUtc.Kind);
    }

    [SkippableFact]
    public async Task Story_DateLearnedAndLostAgain_IsStoredAsSuch()
    {
        await using var store = await (await NewStoreAsync()).MigratedAsync();
        await SaveAsync(store, NewStory("a"));

        await using (var db = store.NewContext())
        {
            (await db.Stories.SingleAsync()).SourcePublished = PartialDate.OfDay(2024, 1, 9);
            await db.SaveChangesAsync();
        }

        await using (var db = store.NewContext())
        {
            var story = await db.Stories.SingleAsync();
            Assert.Equal("2024-01-09", story.SourcePublished?.ToIso());
            story.SourcePublished = null;
            await db.SaveChangesAsync();
        }

        await using (var db = store.NewContext())
        {
            Assert.Null((await db.Stories.SingleAsync()).SourcePublished);
        }
    }

    [SkippableFact]
    public async Task Slug_TakenTwice_IsRefusedByTheStore()
    {
        await using var store = await (await NewStoreAsync()).MigratedAsync();
        await SaveAsync(store, NewStory("a"));

        await Assert.ThrowsAsync<DbUpdateException>(() => SaveAsync(store, NewStory("a")));
    }

    [SkippableFact]
    public async Task Story_SavedByTwoAtOnce_RefusesTheSecond()
    {
        await using var store = await (await NewStoreAsync()).MigratedAsync();
        await SaveAsync(store, NewStory("a"));
        await using var mine = store.NewContext();
        await using var theirs = store.NewContext();
        var (first, second) = (await mine.Stories.SingleAsync(), await theirs.Stories.SingleAsync());

        (first.Title, first.RevisionNumber) = ("mine", first.RevisionNumber + 1);
        await mine.SaveChangesAsync();
        (second.Title, second.RevisionNumber) = ("theirs", second.RevisionNumber + 1);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => theirs.SaveChangesAsync());
        await using var db = store.NewContext();
        Assert.Equal("mine", (await db.Stories.SingleAsync()).Title);
    }

    [SkippableFact]
    public async Task Lists_OfAllStatuses_ShowPublishedStoriesNewestFirst()
    {
        await using var store = await (await NewStoreAsync()).MigratedAsync();
        await SaveAsync(store, [
            NewStory("old", posted: new DateOnly(2024, 1, 1)),
            NewStory("new", posted: new DateOnly(2024, 2, 1)),
            NewStory("new-too", posted: new DateOnly(2024, 2, 1)),
            .. Enum.GetValues<StoryStatus>().Except([StoryStatus.Published]).Select(s => NewStory($"hidden-{s}", status: s))]);

        await using var db = store.NewContext();

        Assert.Equal(["new", "new-too", "old"], await db.Stories.Published().NewestFirst().Select(s => s.Slug).ToListAsync());
    }

    [SkippableTheory]
    [InlineData(StorySort.Newest)]
    [InlineData(StorySort.Oldest)]
    [InlineData(StorySort.Title)]
    public async Task Lists_GoneOnBehindEachStory_ShowEveryOneOnce(StorySort sort)
    {
        await using var store = await (await NewStoreAsync()).MigratedAsync();
        await SaveAsync(store, [.. Enumerable.Range(0, 7).Select(i => NewStory($"s{i}", posted: new DateOnly(2024, 1, 1 + (i / 3))))]);
        await using var db = store.NewContext();
        var all = await db.Stories.In(sort).Select(s => new { s.Slug, Place = new StoryPlace(s.Id, s.PostedOn, s.Title) }).ToListAsync();

        for (var i = 0; i < all.Count; i++)
        {
            var behind = await db.Stories.Behind(sort, all[i].Place).In(sort).Select(s => s.Slug).ToListAsync();
            Assert.Equal(all.Skip(i + 1).Select(s => s.Slug), behind);
        }
    }

    [SkippableFact]
    public async Task Filters_ByThemePillarAndCountry_FindTheStory()
    {
        await using var store = await (await NewStoreAsync()).MigratedAsync();
        await SaveAsync(store, [NewStory("rail", theme: "connectivity", country: "LA"), NewStory("talks", theme: "high-level-exchanges", country: "VN")]);

        await using var db = store.NewContext();

        Assert.Equal(["rail"], await db.Stories.WithTheme("connectivity").Select(s => s.Slug).ToListAsync());
        Assert.Equal(["rail"], await db.Stories.WithTheme("economic-sustainable").Select(s => s.Slug).ToListAsync());
        Assert.Equal(["talks"], await db.Stories.WithCountry("VN").Select(s => s.Slug).ToListAsync());
        Assert.Empty(await db.Stories.WithTheme("water").ToListAsync());
    }

    [SkippableFact]
    public async Task Story_WithAHistory_CannotBeDeleted()
    {
        await using var store = await (await NewStoreAsync()).MigratedAsync();
        var story = NewStory("a");
        story.Revisions.Add(new StoryRevision { Number = 1, Snapshot = "{}", Author = "x", Note = "y", Hash = "z", CreatedUtc = Now });
        await SaveAsync(store, story);

        await using var db = store.NewContext();
        db.Stories.Remove(await db.Stories.SingleAsync());

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }

    [SkippableFact]
    public async Task ImportRun_WithSpansAndProblems_ComesBackWhole()
    {
        await using var store = await (await NewStoreAsync()).MigratedAsync();
        SeedSpan[] spans = [new(SpanKind.Kept, 0, 5, null, null), new(SpanKind.Repaired, 5, 0, " ", "a lost space — 老挝")];
        await using (var db = store.NewContext())
        {
            db.ImportRuns.Add(new ImportRun
            {
                FileName = "a.txt",
                Sha256 = new string('0', 64),
                StartedUtc = Now,
                Result = ImportResult.Imported,
                Spans = SpanJson.Write(spans),
                Problems = [new ImportProblem { Line = 5, Message = "The date is lost." }],
            });
            await db.SaveChangesAsync();
        }

        await using var reader = store.NewContext();
        var run = await reader.ImportRuns.Include(r => r.Problems).SingleAsync();

        Assert.Equal(spans, SpanJson.Read(run.Spans!));
        Assert.Equal((5, "The date is lost."), (run.Problems.Single().Line, run.Problems.Single().Message));
    }

    [SkippableFact]
    public async Task Leader_WhileAnotherLeads_WaitsAndThenTakesOver()
    {
        await using var store = await (await NewStoreAsync()).MigratedAsync();
        var first = await store.NewLeader().TakeAsync(TimeSpan.FromSeconds(5), CancellationToken.None);

        var refused = await Assert.ThrowsAsync<TimeoutException>(
            () => store.NewLeader().TakeAsync(TimeSpan.FromMilliseconds(150), CancellationToken.None));
        var second = store.NewLeader().TakeAsync(TimeSpan.FromSeconds(30), CancellationToken.None);
        Assert.False(second.IsCompleted);
        await first.DisposeAsync();

        await using var taken = await second;
        Assert.Contains("Another", refused.Message, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("UPDATE \"AuditEntries\" SET \"Actor\" = 'somebody else'")]
    [InlineData("DELETE FROM \"AuditEntries\"")]
    public async Task AuditLog_ChangedByHand_IsRefusedByTheStore(string change)
    {
        await using var store = await (await NewStoreAsync()).MigratedAsync();
        await using var db = store.NewContext();
        db.AuditEntries.Add(new AuditEntry { AtUtc = Now, Actor = "me", Action = "a.done", Subject = "it" });
        await db.SaveChangesAsync();

        var refused = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync(change));

        Assert.Contains("only ever added to", refused.Message, StringComparison.Ordinal);
        Assert.Equal("me", await db.AuditEntries.Select(e => e.Actor).SingleAsync());
    }

    protected abstract Task<TestStore> NewStoreAsync();

    private static Story NewStory(
        string slug, StoryStatus status = StoryStatus.Published, DateOnly? posted = null, string theme = "connectivity", string country = "LA") => new()
        {
            Slug = slug,
            Title = slug,
            Summary = "",
            Language = "en",
            Status = status,
            PostedOn = posted,
            UpdatedUtc = Now,
            Themes = [new StoryTheme { ThemeSlug = theme, IsPrimary = true }],
            Countries = [new StoryCountry { CountryCode = country }],
        };

    private static async Task SaveAsync(TestStore store, params IReadOnlyList<Story> stories)
    {
        await using var db = store.NewContext();
        if (!await db.Themes.AnyAsync())
        {
            db.Themes.AddRange(
                NewTheme("economic-sustainable", ThemeKind.Pillar, null),
                NewTheme("political-security", ThemeKind.Pillar, null),
                NewTheme("connectivity", ThemeKind.PriorityArea, "economic-sustainable"),
                NewTheme("water", ThemeKind.PriorityArea, "economic-sustainable"),
                NewTheme("high-level-exchanges", ThemeKind.Extension, "political-security"));
            db.Countries.AddRange(NewCountry("LA"), NewCountry("VN"));
            await db.SaveChangesAsync();
        }

        foreach (var story in stories)
        {
            db.Stories.Add(story);
            // One by one: the keys follow the order of the list.
            await db.SaveChangesAsync();
        }
    }

    private static Theme NewTheme(string slug, ThemeKind kind, string? pillar) =>
        new() { Slug = slug, Kind = kind, PillarSlug = pillar, Label = slug, Description = "" };

    private static Country NewCountry(string code) => new()
    {
        Code = code, Name = code, OfficialName = code, LocalName = code, LocalLanguage = "en", RiverName = "Mekong", Capital = code,
    };
}
