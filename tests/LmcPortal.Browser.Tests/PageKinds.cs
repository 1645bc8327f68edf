namespace LmcPortal.Browser.Tests;

/// <summary>Names of the kinds of public page; every test that walks over pages walks over these.</summary>
public static class PageKinds
{
    public const string Home = "home";
    public const string Search = "search";
    public const string SearchResults = "search-results";
    public const string Stories = "stories";
    public const string FilteredStories = "stories-filtered";
    public const string Story = "story";
    public const string StoryChanges = "story-changes";
    public const string Outcomes = "outcomes";
    public const string Figures = "figures";
    public const string Documents = "documents";
    public const string Events = "events";
    public const string Projects = "projects";
    public const string FilteredOutcomes = "outcomes-filtered";
    public const string Outcome = "outcome";
    public const string Meetings = "meetings";
    public const string Timeline = "timeline";
    public const string Matrix = "matrix";
    public const string Collections = "collections";
    public const string Collection = "collection";
    public const string Themes = "themes";
    public const string Theme = "theme";
    public const string Pillar = "pillar";
    public const string Countries = "countries";
    public const string Country = "country";
    public const string DataPage = "data";
    public const string Api = "api";
    public const string Addresses = "addresses";
    public const string About = "about";
    public const string Feeds = "feeds";
    public const string Accessibility = "accessibility";
    public const string NotFound = "404";
    public const string EmbeddedOutcome = "embed-outcome";
    public const string EmbeddedStory = "embed-story";
    public const string EmbeddedOutcomes = "embed-outcomes";
    public const string EmbeddedStories = "embed-stories";
    public const string EmbeddedNothing = "embed-nothing";

    /// <summary>Whole pages, with the portal's head and foot.</summary>
    private static readonly string[] Whole =
    [
        Home, Search, SearchResults, Stories, FilteredStories, Story, StoryChanges, Outcomes, Figures, Documents, Events, Projects, FilteredOutcomes, Outcome, Meetings, Timeline, Matrix,
        Collections, Collection, Themes, Theme, Pillar, Countries, Country, DataPage, Api, Addresses, About, Feeds, Accessibility, NotFound,
    ];

    /// <summary>Small pages for frames in other sites.</summary>
    private static readonly string[] Embedded = [EmbeddedOutcome, EmbeddedStory, EmbeddedOutcomes, EmbeddedStories, EmbeddedNothing];

    public static TheoryData<string> Data => [.. Whole, .. Embedded];

    public static TheoryData<string> WholePages => [.. Whole];
}
