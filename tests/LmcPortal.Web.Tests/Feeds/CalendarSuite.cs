using System.Net;
using System.Text;
using Ical.Net;
using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Tests.Feeds;

/// <summary>Events as a calendar, read by a calendar program, on every database.</summary>
public abstract class CalendarSuite
{
    private const string Root = "https://portal.example.org";

    // Narrowed by more than time: without the LMC's own meetings.
    private const string Told = "/events.ics?country=la";

    [SkippableFact]
    public async Task Get_Day_IsThatDayAlone()
    {
        await using var app = await NewPortalAsync(PartialDate.OfDay(2023, 12, 25));

        var (calendar, text) = await CalendarAsync(app, Told);

        var entry = Assert.Single(calendar.Events);
        Assert.Equal("20231225", Line(text, "DTSTART;VALUE=DATE"));
        Assert.Equal("20231226", Line(text, "DTEND;VALUE=DATE"));
        Assert.Equal("The 4th meeting", entry.Summary);
        Assert.Equal($"{Root}/outcomes/o-1", entry.Url!.AbsoluteUri);
        Assert.DoesNotContain("Only the", entry.Description, StringComparison.Ordinal);
        Assert.Contains("“A train left.”", entry.Description, StringComparison.Ordinal);
        Assert.Contains("found by machine, not yet reviewed", entry.Description, StringComparison.Ordinal);
        Assert.Equal("20260302T093000Z", Line(text, "DTSTAMP"));
        Assert.Equal("20260302T093000Z", Line(text, "LAST-MODIFIED"));
        Assert.DoesNotContain("\r\nGEO", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\r\nSTATUS", text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Get_Month_IsTheWholeMonthAndSaysSo()
    {
        await using var app = await NewPortalAsync(PartialDate.OfMonth(2024, 2));

        var (calendar, text) = await CalendarAsync(app, Told);

        Assert.Equal("20240201", Line(text, "DTSTART;VALUE=DATE"));
        Assert.Equal("20240301", Line(text, "DTEND;VALUE=DATE"));
        Assert.Equal("TRANSPARENT", Line(text, "TRANSP"));
        Assert.Contains("Only the month is known", Assert.Single(calendar.Events).Description, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Get_Year_IsTheWholeYearAndSaysSo()
    {
        await using var app = await NewPortalAsync(PartialDate.OfYear(2024));

        var (calendar, text) = await CalendarAsync(app, Told);

        Assert.Equal("20240101", Line(text, "DTSTART;VALUE=DATE"));
        Assert.Equal("20250101", Line(text, "DTEND;VALUE=DATE"));
        Assert.Contains("Only the year is known", Assert.Single(calendar.Events).Description, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Get_WithoutDate_IsLeftOutAndCounted()
    {
        await using var app = await NewPortalAsync(null);

        var (calendar, _) = await CalendarAsync(app, Told);

        Assert.Empty(calendar.Events);
        Assert.Contains("1 event has no date in any source and is left out.", calendar.Properties.Get<string>("X-WR-CALDESC"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Get_AnyText_IsFoldedInLinesOfSeventyFiveBytesThatEndAsTheyShould()
    {
        await using var app = NewPortal();
        var words = string.Join(' ', Enumerable.Repeat("湄公河; \\ , ຂອງ 🚆", 20));
        var slug = await app.StoryAsync(new StoryGiven("Rails"));
        await app.OutcomeAsync(new OutcomeGiven("o-1", $"A\u0007 meeting {words}", slug) { Kind = OutcomeKind.Event, When = PartialDate.OfYear(2024), Exact = words, Countries = ["LA"] });

        var (calendar, text) = await CalendarAsync(app, Told);

        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Equal($"A meeting {words}", Assert.Single(calendar.Events).Summary);
    }

    [SkippableFact]
    public async Task Get_All_HoldsTheMeetingsOfTheLmcOnceAndSaysHowWellEachIsAttested()
    {
        await using var app = await NewPortalAsync(PartialDate.OfDay(2023, 12, 25));
        var client = app.NewReader();
        _ = await client.GetAsync("/health/ready");
        var meetings = await app.InStoreAsync(db => db.Meetings.AsNoTracking().ToListAsync());
        Assert.NotEmpty(meetings);
        var told = meetings[0];
        await app.InStoreAsync(db => db.Outcomes.ExecuteUpdateAsync(o => o.SetProperty(x => x.MeetingKey, told.Key)));

        var (calendar, text) = await CalendarAsync(app, "/events.ics");
        var (year, _) = await CalendarAsync(app, $"/events.ics?year={told.Date.First.Year}&sort=oldest");

        Assert.Equal(meetings.Count, calendar.Events.Count);
        Assert.Equal(calendar.Events.Count, calendar.Events.Select(e => e.Uid).Distinct().Count());
        var listed = calendar.Events.Where(e => e.Url!.AbsolutePath == "/meetings").ToDictionary(e => e.Url!.Fragment);
        Assert.DoesNotContain($"#{told.Key}", listed.Keys);
        foreach (var meeting in meetings.Skip(1))
        {
            Assert.Equal(meeting.IsConfirmed ? "CONFIRMED" : "TENTATIVE", listed[$"#{meeting.Key}"].Status);
        }

        Assert.All(year.Events, e => Assert.Equal(told.Date.First.Year, e.Start!.Year));
        Assert.Contains("unconfirmed ones are marked tentative", Unfolded(text), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Get_NarrowedByMoreThanTime_HoldsWhatTheListHolds()
    {
        await using var app = await NewPortalAsync(PartialDate.OfDay(2023, 12, 25));
        await app.OutcomeAsync(new OutcomeGiven("o-2", "A forum", "rails") { Kind = OutcomeKind.Event, When = PartialDate.OfYear(2022), Countries = ["TH"], Status = OutcomeStatus.Reviewed });

        var (laos, _) = await CalendarAsync(app, Told);
        var (thailand, _) = await CalendarAsync(app, "/events.ics?country=th");

        Assert.Equal([$"{Root}/outcomes/o-1"], laos.Events.Select(e => e.Url!.AbsoluteUri));
        Assert.Equal([$"{Root}/outcomes/o-2"], thailand.Events.Select(e => e.Url!.AbsoluteUri));
        Assert.Equal("CONFIRMED", Assert.Single(thailand.Events).Status);
    }

    [SkippableFact]
    public async Task Get_Again_IsTheSameToTheByteAndNotSentAgain()
    {
        await using var app = await NewPortalAsync(PartialDate.OfDay(2023, 12, 25));
        var client = app.NewReader();

        var first = await client.GetAsync("/events.ics");
        var again = await client.GetStringAsync("/events.ics");
        using var known = new HttpRequestMessage(HttpMethod.Get, "/events.ics");
        known.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        Assert.Equal("text/calendar", first.Content.Headers.ContentType?.MediaType);
        Assert.Equal(await first.Content.ReadAsStringAsync(), again);
        Assert.Equal(HttpStatusCode.NotModified, (await client.SendAsync(known)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync("/events.ics?country=nowhere")).StatusCode);
    }

    [SkippableFact]
    public async Task Get_WhatReadersMayNotSee_IsNotInIt()
    {
        await using var app = NewPortal();
        var rails = await app.StoryAsync(new StoryGiven("Rails"));
        var draft = await app.StoryAsync(new StoryGiven("Draft") { Status = StoryStatus.Draft });
        await app.OutcomeAsync(new OutcomeGiven("o-1", "A zanzibar", draft) { Kind = OutcomeKind.Event, When = PartialDate.OfYear(2024) });
        await app.OutcomeAsync(new OutcomeGiven("o-2", "A zanzibar", rails) { Kind = OutcomeKind.Event, When = PartialDate.OfYear(2024), Status = OutcomeStatus.Rejected });

        var (_, text) = await CalendarAsync(app, "/events.ics");

        Assert.DoesNotContain("zanzibar", Unfolded(text), StringComparison.Ordinal);
    }

    protected abstract PortalApplication NewApplication();

    private PortalApplication NewPortal()
    {
        var app = NewApplication();
        app.Settings["Portal:PublicBaseUrl"] = Root;
        return app;
    }

    private async Task<PortalApplication> NewPortalAsync(PartialDate? when)
    {
        var app = NewPortal();
        var slug = await app.StoryAsync(new StoryGiven("Rails"));
        await app.OutcomeAsync(new OutcomeGiven("o-1", "The 4th meeting", slug) { Kind = OutcomeKind.Event, When = when, Countries = ["LA"] });
        return app;
    }

    private static async Task<(Calendar Calendar, string Text)> CalendarAsync(PortalApplication app, string path)
    {
        var answer = await app.NewReader().GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(await answer.Content.ReadAsByteArrayAsync());
        return (Calendar.Load(text)!, text);
    }

    private static string Unfolded(string text) => text.Replace("\r\n ", "", StringComparison.Ordinal);

    private static string Line(string text, string name) => Assert.Single(Unfolded(text).Split("\r\n"), l => l.StartsWith(name + ":", StringComparison.Ordinal))[(name.Length + 1)..];
}
