using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Publication;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Countries;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Meetings;
using LmcPortal.Text.Outcomes;
using LmcPortal.Text.Themes;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Records;
using LmcPortal.Web.Search;

namespace LmcPortal.Web.Api;

/// <summary>A record of every shape, to show what an answer looks like. The story and what it tells are made up; the rest is the portal's own.</summary>
internal static class ApiSamples
{
    public const string StoryId = "a-railway-opens";
    public const string OutcomeId = "3fz8k2m9qx";
    public const string CollectionId = "ten-stories-of-2023";

    private const string StoryTitle = "A railway opens";
    private const string Sentence = "By December 2, the railway had carried more than 1.2 million passengers.";
    private const string Words = "more than 1.2 million passengers";
    private const string Language = "en";
    private const string Publisher = "A publisher";
    private const string File = "release.txt";
    private const int Line = 12;

    private static readonly DateTime Updated = new(2026, 3, 2, 9, 30, 0, DateTimeKind.Utc);
    private static readonly CountryDefinition Country = CountryCatalog.All[0];
    private static readonly ThemeDefinition Theme = ThemeCatalog.All.First(t => t.Pillar is not null);
    private static readonly MeetingDefinition Meeting = MeetingCalendar.All[0];

    private static readonly SectionRecord Section = new("the-railway", "The railway", Theme.Slug, Sentence, $"<p>{Sentence}</p>") { Story = StoryId };

    private static readonly StoryRecord Story = new(
        new StoryPlace(1, new DateOnly(2026, 3, 1), StoryTitle), StoryId, Sentence, Language, PartialDate.OfMonth(2023, 12), PartialDate.OfDay(2023, 12, 25), Updated,
        [new CodeName(Theme.Slug, Theme.Label)], [new CodeName(Country.Code, Country.Name)], [], [new PlaceRecord(CollectionId, "Ten stories of 2023", 1)],
        new SourceView(File, Language, "A release", Publisher, null, null, PartialDate.OfDay(2023, 12, 25)), Line, [OutcomeId], [Section]);

    private static readonly OutcomeRecord Outcome = new(
        new OutcomePlace(1, new DateOnly(2023, 12, 2), Words, 1_200_000), OutcomeId, OutcomeKind.Figure, Words, "more than", null, "passengers", FigureNature.Stock,
        PartialDate.OfDay(2023, 12, 2), null, true, null, null, [], null, null, null,
        [new CodeName(Country.Code, Country.Name)], CountrySource.Paragraph, new CodeName(Theme.Slug, Theme.Label), Theme.Pillar, Publisher, OutcomeStatus.Extracted, null, Updated,
        [new QuoteRecord(1, Sentence, "", "", Sentence.IndexOf(Words, StringComparison.Ordinal), Words.Length, Line, StoryId, StoryTitle, Language, File)],
        ["Counted at the border station only."], [new DisputeRecord("A Ministry", "It was fewer.", "A yearbook", "https://example.org/yearbook")],
        [new SecondSourceRecord("A Gazette", null, PartialDate.OfMonth(2024, 1))]);

    /// <summary>What is of the shape; only those that have an address in the API.</summary>
    public static object Of(RecordShape shape) => shape.Name switch
    {
        "story" => Story,
        "outcome" => Outcome,
        "result" => new SearchResult(
            StoryId, PublicKind.Story, PortalLinks.Story(StoryId), Language, new MarkedText([new MarkedPart("A ", false), new MarkedPart("railway", true), new MarkedPart(" opens", false)]),
            new MarkedText([new MarkedPart(Sentence, false)]), new ResultPlace(new MarkedText([new MarkedPart(Section.Heading, false)]), PortalLinks.Section(StoryId, Section.Anchor), Language), []),
        "theme" => new ThemeRecord(Theme.Slug, Theme.Kind, Theme.Pillar, Theme.Order, Theme.Label, Theme.Description, 12, 40),
        "country" => new CountryRecord(
            Country.Code, Country.Name, Country.OfficialName, Country.LocalName, Country.LocalLanguage, Country.RiverName, Country.Capital, Country.Order, 12, 40),
        "collection" => new CollectionRecord(CollectionId, "Ten stories of 2023", "Ten stories of a year", Language, 2023, "How they were chosen.", Publisher, [StoryId]),
        "meeting" => new MeetingRecord(
            Meeting.Key, Meeting.Kind, Meeting.Number, new PartialDate(Meeting.Date, DatePrecision.Day), Meeting.EndDate, Meeting.Place, Meeting.Motto, Meeting.CoChairs, Meeting.Documents,
            Meeting.UnconfirmedDocuments, Meeting.Confidence, Meeting.Sources, Meeting.Note, []),
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape.Name, "There is no sample of this shape."),
    };
}
