using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Tests;
using LmcPortal.Text.Meetings;
using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Seeding;
using LmcPortal.Web.Tests.Seeding;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Tests.Outcomes;

/// <summary>What becomes of outcomes when their documents come, change and come again, on every database.</summary>
public abstract class OutcomeSuite
{
    [SkippableFact]
    public async Task Import_ARelease_BindsEveryOutcomeToTheStoriesThatSayIt()
    {
        await using var store = await NewStoreAsync(LedgerRelease.Of());

        var forum = await LoadAsync(store, LedgerRelease.Forum);
        var rice = await LoadAsync(store, LedgerRelease.Rice);

        Assert.Equal((OutcomeKind.Event, "2021-05-03", 1, "Vientiane", "River Gazette", OutcomeStatus.Extracted),
            (forum.Kind, forum.Date?.ToIso(), forum.Ordinal, forum.Place, forum.Claimant, forum.Status));
        Assert.Equal([Release.Rail, Release.Youth], forum.Quotes.Select(q => q.Story!.Title));
        Assert.Equal([1, 2], forum.Quotes.Select(q => q.Order));
        Assert.Equal((1200d, "tons of rice", "2021-05", new DateOnly(2021, 5, 1)), (rice.Value, rice.Unit, rice.AsOf?.ToIso(), rice.SortDate));
        Assert.Equal(LedgerRelease.RiceSentence, rice.Quotes.Single().Exact);
        Assert.Equal("1,200 tons of rice", rice.Quotes.Single().Exact.Substring(rice.Quotes.Single().AnchorStart, rice.Quotes.Single().AnchorLength));
        Assert.Matches("^[0-9a-z]{10}$", forum.PublicId);
    }

    [SkippableFact]
    public async Task Import_AMeetingOfTheCalendar_IsLinkedToIt()
    {
        await using var store = await NewStoreAsync(LedgerRelease.Of());

        await using var db = store.NewContext();
        var meeting = await db.Meetings.Include(m => m.Outcomes).SingleAsync(m => m.Outcomes.Count > 0);

        Assert.Equal(("foreign-ministers-6", "Chongqing", "2021-06-08"), (meeting.Key, meeting.Place, meeting.Date.ToIso()));
        Assert.Contains("Foreign Ministers", meeting.Outcomes.Single().Name, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Calendar_WrittenAgain_MendsItsRowsAndLinksOlderEvents()
    {
        await using var store = await NewStoreAsync(LedgerRelease.Of());
        await using (var db = store.NewContext())
        {
            (await db.Outcomes.SingleAsync(o => o.MeetingKey != null)).MeetingKey = null;
            (await db.Meetings.SingleAsync(m => m.Key == "foreign-ministers-6")).Place = "elsewhere";
            await db.SaveChangesAsync();
            await new CatalogWriter(db, ImportingStore.Clock).WriteAsync(CancellationToken.None);
        }

        await using var reader = store.NewContext();
        var meetings = await reader.Meetings.Include(m => m.Outcomes).ToListAsync();
        Assert.Equal(MeetingCalendar.All.Select(m => m.Key).Order(), meetings.Select(m => m.Key).Order());
        var sixth = meetings.Single(m => m.Outcomes.Count > 0);
        Assert.Equal(("foreign-ministers-6", "Chongqing", false), (sixth.Key, sixth.Place, sixth.IsConfirmed));
        Assert.Equal(["Wang Yi", "Wunna Maung Lwin"], sixth.CoChairs);
        Assert.NotEmpty(sixth.Sources);
        Assert.Equal(new DateOnly(2025, 8, 15), meetings.Single(m => m.Key == "foreign-ministers-10").EndDate);
    }

    [SkippableFact]
    public async Task Import_ChangedSentence_IsFollowedAndKeepsIdAndPermalink()
    {
        await using var store = await NewStoreAsync(LedgerRelease.Of());
        var before = await LoadAsync(store, LedgerRelease.Forum);

        await ChangeAsync(store, LedgerRelease.Of(rail: "A start. On May 4, 2021, the first River Trade Forum was held in Hanoi. " + LedgerRelease.RiceSentence));

        var after = await LoadAsync(store, LedgerRelease.Forum);
        Assert.Equal((before.PublicId, "2021-05-04", "Hanoi"), (after.PublicId, after.Date?.ToIso(), after.Place));
        Assert.Equal(before.Quotes.Select(q => q.Id), after.Quotes.Select(q => q.Id));
        Assert.Equal("A start. ", after.Quotes[0].Prefix);
        await using var db = store.NewContext();
        Assert.True(await db.AuditEntries.AnyAsync(e => e.Action == "outcome.revised" && e.Subject == before.PublicId));
        Assert.Equal(2, (await db.ContentVersions.SingleAsync()).Number);

        var history = await db.OutcomeRevisions.Where(r => r.OutcomeId == after.Id).OrderBy(r => r.Number).ToListAsync();
        Assert.Equal([(1, "Vientiane"), (2, "Hanoi")], history.Select(r => (r.Number, OutcomeSnapshot.FromJson(r.Snapshot).Place)));
        Assert.Equal((2, history[0].Hash), (after.RevisionNumber, history[1].PreviousHash));
        // The rice stands in the same paragraph, which now speaks of another country.
        var rice = await db.OutcomeRevisions.Where(r => r.Outcome!.Name == LedgerRelease.Rice).OrderBy(r => r.Number).ToListAsync();
        Assert.Equal(["LA", "VN"], rice.Select(r => OutcomeSnapshot.FromJson(r.Snapshot).Countries.Single()));
    }

    [SkippableFact]
    public async Task Import_SentenceThatHasGone_IsReportedAndTheOutcomeKeptUnshown()
    {
        await using var store = await NewStoreAsync(LedgerRelease.Of());
        var before = await LoadAsync(store, LedgerRelease.Rice);

        var problems = await ChangeAsync(store, LedgerRelease.Of(rail: "On May 3, 2021, the first River Trade Forum was held in Vientiane. It was warm."));

        Assert.Contains(problems, p => p.Contains(before.PublicId, StringComparison.Ordinal) && p.Contains(LedgerRelease.RiceSentence, StringComparison.Ordinal));
        await using var db = store.NewContext();
        Assert.Equal(before.PublicId, (await LoadAsync(store, LedgerRelease.Rice)).PublicId);
        Assert.False(await db.Outcomes.Shown().AnyAsync(o => o.Name == LedgerRelease.Rice));
        Assert.Equal(before.PublicId, (await db.AuditEntries.SingleAsync(e => e.Action == "outcome.unsaid")).Subject);

        await ChangeAsync(store, LedgerRelease.Of(rail: LedgerRelease.RiceSentence));
        Assert.Equal(1, await db.Outcomes.Shown().CountAsync(o => o.Name == LedgerRelease.Rice && o.PublicId == before.PublicId));
    }

    [SkippableTheory]
    [InlineData(OutcomeStatus.Reviewed)]
    [InlineData(OutcomeStatus.Rejected)]
    public async Task Import_ChangedSentence_NeverOverwritesWhatAnEditorAnsweredFor(OutcomeStatus status)
    {
        await using var store = await NewStoreAsync(LedgerRelease.Of());
        await using (var db = store.NewContext())
        {
            var row = await db.Outcomes.SingleAsync(o => o.Name == LedgerRelease.Forum);
            (row.Status, row.Place) = (status, "the old town hall");
            await db.SaveChangesAsync();
        }

        var problems = await ChangeAsync(store, LedgerRelease.Of(rail: "On May 4, 2021, the first River Trade Forum was held in Hanoi. " + LedgerRelease.RiceSentence));

        var after = await LoadAsync(store, LedgerRelease.Forum);
        Assert.Equal((status, "the old town hall", "2021-05-03"), (after.Status, after.Place, after.Date?.ToIso()));
        Assert.Contains(after.Quotes, q => q.Exact.Contains("Vientiane", StringComparison.Ordinal) && q.Exact.Contains("May 3", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.Contains(after.PublicId, StringComparison.Ordinal) && p.Contains("It was kept", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Import_OutcomeThatAnEditorMerged_StaysMerged()
    {
        await using var store = await NewStoreAsync(LedgerRelease.Of());
        var forum = await LoadAsync(store, LedgerRelease.Forum);
        int survivor;
        await using (var db = store.NewContext())
        {
            var meeting = await db.Outcomes.Include(o => o.Quotes).SingleAsync(o => o.MeetingKey != null);
            var row = await db.Outcomes.Include(o => o.Quotes).SingleAsync(o => o.Id == forum.Id);
            foreach (var quote in row.Quotes.ToList())
            {
                row.Quotes.Remove(quote);
                meeting.Quotes.Add(quote);
                (quote.MovedFromId, quote.Order) = (row.Id, meeting.Quotes.Count);
            }

            (row.Status, row.MergedInto, survivor) = (OutcomeStatus.Rejected, meeting, meeting.Id);
            await db.SaveChangesAsync();
        }

        await ChangeAsync(store, LedgerRelease.Of(rail: "A start. On May 4, 2021, the first River Trade Forum was held in Hanoi. " + LedgerRelease.RiceSentence));

        var after = await LoadAsync(store, LedgerRelease.Forum);
        await using var reader = store.NewContext();
        var held = await reader.Outcomes.Include(o => o.Quotes).SingleAsync(o => o.Id == survivor);
        Assert.Equal((OutcomeStatus.Rejected, 0, (int?)survivor), (after.Status, after.Quotes.Count, after.MergedIntoId));
        Assert.Equal(("Chongqing", "2021-06-08"), (held.Place, held.Date?.ToIso()));
        Assert.Contains(held.Quotes, q => q.Exact.Contains("Hanoi", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Import_StoryAnEditorChanged_MovesNoOutcomeOnToWordsItDoesNotHave()
    {
        await using var store = await NewStoreAsync(LedgerRelease.Of());
        await store.EditAsync(Release.Rail, "Somchai", draft => draft with { Sections = [draft.Sections[0] with { Markdown = LedgerRelease.RiceSentence + " It *was* warm." }] });

        var problems = await ChangeAsync(store, LedgerRelease.Of(rail: "As of June 2021, trains had carried 1,500 tons of rice. " + LedgerRelease.RiceSentence));

        Assert.Contains(problems, p => p.Contains("1,500 tons of rice", StringComparison.Ordinal) && p.Contains("waits for an editor", StringComparison.Ordinal));
        Assert.Equal(LedgerRelease.RiceSentence, (await LoadAsync(store, LedgerRelease.Rice)).Quotes.Single().Exact);
        await using var db = store.NewContext();
        Assert.False(await db.Outcomes.AnyAsync(o => o.Value == 1500));
    }

    [SkippableFact]
    public async Task Import_AnotherDocumentOfTheSameThing_AddsItsSentence()
    {
        await using var store = await NewStoreAsync(LedgerRelease.Of());
        var before = await LoadAsync(store, LedgerRelease.Forum);
        store.Write("b.txt", "Harbour Post: Traders meet\n\nOn May 3, 2021, the first River Trade Forum was held in Vientiane, traders said.\n\nSource: Harbour Post\n");

        await store.ImportAsync();

        var after = await LoadAsync(store, LedgerRelease.Forum);
        Assert.Equal((before.PublicId, "River Gazette", 3), (after.PublicId, after.Claimant, after.Quotes.Count));
        Assert.EndsWith("traders said.", after.Quotes[2].Exact, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Import_TakenId_IsPassedOver()
    {
        await using var first = await NewStoreAsync(LedgerRelease.Of());
        var id = (await LoadAsync(first, LedgerRelease.Forum)).PublicId;
        await using var store = await ImportingStore.CreateAsync(await NewTestStoreAsync());
        await using (var db = store.NewContext())
        {
            db.Outcomes.Add(new Outcome { PublicId = id, Name = "Another", Status = OutcomeStatus.Rejected });
            await db.SaveChangesAsync();
        }

        store.Write("a.txt", LedgerRelease.Of());
        await store.ImportAsync();

        Assert.NotEqual(id, (await LoadAsync(store, LedgerRelease.Forum)).PublicId);
        Assert.Equal(id, (await LoadAsync(store, "Another")).PublicId);
    }

    [SkippableFact]
    public async Task Import_NameTooLongForTheStore_IsAProblemAndNotCut()
    {
        await using var store = await ImportingStore.CreateAsync(await NewTestStoreAsync());
        var text = LedgerRelease.Of(youth: $"Students signed the “River Declaration of {string.Join(' ', Enumerable.Repeat("Goodwill", 70))}” on May 5, 2021.");
        store.Write("a.txt", text);

        var report = Assert.Single(await store.ImportAsync());

        await using var db = store.NewContext();
        Assert.Contains(report.Problems, p => p.Line > 0 && p.Message.Contains("500 is the most", StringComparison.Ordinal));
        Assert.False(await db.Outcomes.AnyAsync(o => o.Kind == OutcomeKind.Document));
    }

    protected abstract Task<TestStore> NewTestStoreAsync();

    private async Task<ImportingStore> NewStoreAsync(string release)
    {
        var store = await ImportingStore.CreateAsync(await NewTestStoreAsync());
        store.Write("a.txt", release);
        await store.ImportAsync();
        return store;
    }

    private static async Task<List<string>> ChangeAsync(ImportingStore store, string release)
    {
        store.Write("a.txt", release);
        return [.. Assert.Single(await store.ImportAsync()).Problems.Select(p => p.Message)];
    }

    private static async Task<Outcome> LoadAsync(ImportingStore store, string name)
    {
        await using var db = store.NewContext();
        return await db.Outcomes.AsNoTracking().Include(o => o.Countries).Include(o => o.Quotes.OrderBy(q => q.Order)).ThenInclude(q => q.Story)
            .SingleAsync(o => o.Name == name);
    }
}
