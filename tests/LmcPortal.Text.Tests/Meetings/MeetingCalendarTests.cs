using LmcPortal.Text.Dates;
using LmcPortal.Text.Meetings;

namespace LmcPortal.Text.Tests.Meetings;

public sealed class MeetingCalendarTests
{
    [Fact]
    public void Calendar_HoldsTheMeetingsThatWereHeldInOrder()
    {
        Assert.Equal(
            [.. Enumerable.Range(1, 4).Select(n => (MeetingKind.Leaders, n)), .. Enumerable.Range(1, 10).Select(n => (MeetingKind.ForeignMinisters, n))],
            MeetingCalendar.All.Select(m => (m.Kind, m.Number)));
        Assert.All(MeetingCalendar.All.GroupBy(m => m.Kind), series => Assert.Equal(series.Select(m => m.Date).Order(), series.Select(m => m.Date)));
        Assert.Distinct(MeetingCalendar.All.Select(m => m.Key));
    }

    [Fact]
    public void Rows_HavePlaceChairsAndSources() => Assert.All(MeetingCalendar.All, m =>
    {
        Assert.NotEmpty(m.Place);
        Assert.NotEmpty(m.CoChairs);
        Assert.NotEmpty(m.Sources);
        Assert.True(m.EndDate is null || m.EndDate > m.Date);
        Assert.NotEmpty(m.Documents.Concat(m.UnconfirmedDocuments));
        Assert.Distinct(m.Documents.Concat(m.UnconfirmedDocuments));
    });

    [Fact]
    public void Rows_OfOneReport_ConfirmNoDocument() =>
        Assert.All(MeetingCalendar.All.Where(m => m.Confidence != MeetingConfidence.A), m => Assert.Empty(m.Documents));

    [Theory]
    [InlineData("fourth Lancang-Mekong Cooperation Leaders’ Meeting", 4, "2023-12-25", "leaders-4")]
    [InlineData("Leaders' Meeting of the MLC", 4, "2023", "leaders-4")]
    [InlineData("2nd LMC Leaders’ Meeting", 2, null, "leaders-2")]
    [InlineData("7th Mekong-Lancang Cooperation Foreign Ministers’ Meeting", 7, "2022-07", "foreign-ministers-7")]
    [InlineData("LMC Foreign Ministers’ Meeting", null, "2025-08-15", "foreign-ministers-10")]
    [InlineData("LMC Foreign Ministers’ Meeting", 10, "2025-08-14", "foreign-ministers-10")]
    public void Event_ThatIsAMeeting_FindsIt(string name, int? ordinal, string? date, string key) => Assert.Equal(key, Find(name, ordinal, date)?.Key);

    [Theory]
    [InlineData("fifth Lancang-Mekong Cooperation Leaders’ Meeting", 5, null)]
    [InlineData("fourth Lancang-Mekong Cooperation Leaders’ Meeting", 4, "2022-12-25")]
    [InlineData("LMC Leaders’ Meeting", null, "2023")]
    [InlineData("LMC Leaders’ Meeting", null, null)]
    [InlineData("fourth Leaders’ Meeting", 4, null)]
    [InlineData("fourth ASEAN Foreign Ministers’ Meeting", 4, "2018-12-17")]
    [InlineData("Lancang-Mekong Fruit Festival", 4, "2023-12-25")]
    public void Event_ThatIsNone_FindsNone(string name, int? ordinal, string? date) => Assert.Null(Find(name, ordinal, date));

    private static MeetingDefinition? Find(string name, int? ordinal, string? date) =>
        MeetingCalendar.Find(name, ordinal, PartialDate.TryParseIso(date, out var known) ? known : null);
}
