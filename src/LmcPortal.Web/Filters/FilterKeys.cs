using LmcPortal.Data.Publication;

namespace LmcPortal.Web.Filters;

/// <summary>
/// The keys of the one grammar that every list is asked with: pages, feeds, API, downloads and calendar. Repeated keys and commas mean "or",
/// different keys "and"; a minus in front of a value leaves it out.
/// </summary>
public static class FilterKeys
{
    public const string Text = "q";
    public const string Theme = "theme";
    public const string Country = "country";
    public const string Kind = "kind";
    public const string Year = "year";
    public const string From = "from";
    public const string To = "to";
    public const string Status = "status";
    public const string Story = "story";
    public const string Collection = "collection";
    public const string Language = "language";
    public const string Sort = "sort";
    public const string After = "after";

    /// <summary>The value of <see cref="Year"/> for what no source gives a date for.</summary>
    public const string Undated = PublicTags.Undated;

    /// <summary>In front of a value that is left out.</summary>
    public const char Minus = '-';

    /// <summary>In canonical order.</summary>
    public static readonly IReadOnlyList<string> OfOutcomes =
        [Text, Theme, Country, Kind, Year, From, To, Status, Story, Collection, Language, Sort, After];

    /// <summary>In canonical order.</summary>
    public static readonly IReadOnlyList<string> OfStories = [Text, Theme, Country, Year, From, To, Collection, Language, Sort, After];

    /// <summary>In canonical order.</summary>
    public static readonly IReadOnlyList<string> OfSearch = [Text, Theme, Country, Kind, Year, Language, After];
}
