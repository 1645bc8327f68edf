using LmcPortal.Data.Meetings;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Meetings;
using LmcPortal.Text.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Tests.Pages.Meetings;

public sealed class IndexTests : IAsyncDisposable
{
    private readonly PortalApplication _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Get_Meetings_ShowsWhatIsConfirmedAndMarksWhatIsNot()
    {
        await MeetingAsync("leaders-90", MeetingConfidence.A, PartialDate.OfDay(2090, 3, 1));
        await MeetingAsync("leaders-91", MeetingConfidence.B, PartialDate.OfMonth(2091, 3));

        var page = await _app.NewReader().PageAsync("/meetings");

        var sure = ReadPage.Words(page.GetElementById("leaders-90")!.TextContent);
        Assert.StartsWith("No. 90 1 March 2090, A Town", sure, StringComparison.Ordinal);
        Assert.Contains("Documents A Declaration A Plan unconfirmed", sure, StringComparison.Ordinal);
        Assert.Contains("Sources a ministry", sure, StringComparison.Ordinal);
        Assert.DoesNotContain("Unconfirmed:", sure, StringComparison.Ordinal);
        Assert.Contains("March 2091, A Town Unconfirmed: one agency report", ReadPage.Words(page.GetElementById("leaders-91")!.TextContent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_MeetingThatAStoryTells_IsLinkedBothWaysAndOtherDatesAreSaid()
    {
        await MeetingAsync("leaders-90", MeetingConfidence.A, PartialDate.OfDay(2090, 3, 1));
        await EventAsync("o-1", "The ninetieth meeting", StoryStatus.Published, PartialDate.OfDay(2090, 3, 2));
        await EventAsync("o-2", "A secret meeting", StoryStatus.Draft, null);
        var client = _app.NewReader();

        var page = await client.PageAsync("/meetings");
        var record = await client.PageAsync("/outcomes/o-1");

        var meeting = page.GetElementById("leaders-90")!;
        Assert.Equal(["/outcomes/o-1"], meeting.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.Contains("The sources differ: a story gives 2 March 2090.", meeting.TextContent, StringComparison.Ordinal);
        Assert.Contains("/meetings#leaders-90", record.Links("body"));
    }

    private Task<int> MeetingAsync(string key, MeetingConfidence confidence, PartialDate date) => _app.InStoreAsync(db =>
    {
        db.Meetings.Add(new Meeting
        {
            Key = key, Kind = MeetingKind.Leaders, Number = int.Parse(key[^2..], System.Globalization.CultureInfo.InvariantCulture), Date = date, Place = "A Town",
            CoChairs = ["One", "Two"], Documents = ["A Declaration"], UnconfirmedDocuments = ["A Plan"], Confidence = confidence, Sources = ["a ministry"],
        });
        return db.SaveChangesAsync();
    });

    private async Task EventAsync(string id, string name, StoryStatus status, PartialDate? date)
    {
        var story = await _app.StoryAsync(new StoryGiven($"Story of {id}") { Status = status });
        await _app.OutcomeAsync(new OutcomeGiven(id, name, story) { Kind = OutcomeKind.Event, When = date });
        await _app.InStoreAsync(db => db.Outcomes.Where(o => o.PublicId == id).ExecuteUpdateAsync(set => set.SetProperty(o => o.MeetingKey, "leaders-90")));
    }
}
