using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Filters;

namespace LmcPortal.Web.Links;

/// <summary>Every public address of the portal, relative to its root: lower case, no slash at the end. Nothing else spells one.</summary>
public static class PortalLinks
{
    public const string Home = "/";
    public const string Stories = "/stories";
    public const string Collections = "/collections";
    public const string Outcomes = "/outcomes";
    public const string Search = "/search";
    public const string Meetings = "/meetings";
    public const string Data = "/data";
    public const string Addresses = "/data/addresses";
    public const string MarkdownExtension = "md";
    public const string PlainTextExtension = "txt";
    public const string DataApi = "/data/api";
    public const string DataDump = "/data/lmcportal.zip";
    public const string DataCatalog = "/data/catalog.jsonld";
    public const string DataDictionary = "/data/dictionary.json";
    public const string Feeds = "/feeds";
    public const string EventCalendar = "/events.ics";
    public const string Timeline = "/timeline";
    public const string Matrix = "/matrix";
    public const string Themes = "/themes";
    public const string Countries = "/countries";
    public const string About = "/about";
    public const string Accessibility = "/accessibility";
    public const string ApiRoot = "/api/v1";
    public const string Sitemap = "/sitemap.xml";
    public const string Robots = "/robots.txt";
    public const string StoryCardPattern = "/cards/stories/{slug}.png";
    public const string OutcomeCardPattern = "/cards/outcomes/{id}.png";
    public const string MediaPattern = "/media/{slug}";
    public const string OEmbed = "/oembed";

    /// <summary>What stands in front of the name of media in Markdown: <c>media:name</c>.</summary>
    public const string MediaScheme = "media";

    private const string Embeds = "/embed";
    private const string Changes = "/changes";

    public static string Story(string slug) => $"{Stories}/{Uri.EscapeDataString(slug)}";

    /// <summary>The newest file of media, the widest there is.</summary>
    public static string Media(string slug) => $"/media/{Uri.EscapeDataString(slug)}";

    /// <summary>The file of one version, which may be kept for ever; the least that is as wide as asked.</summary>
    public static string MediaAt(string slug, int version, int? width = null) =>
        FormattableString.Invariant($"{Media(slug)}?v={version}") + (width is null ? "" : FormattableString.Invariant($"&w={width}"));

    public static string Section(string storySlug, string anchor) => $"{Story(storySlug)}#{Uri.EscapeDataString(anchor)}";

    /// <summary>Every published version of a story, compared.</summary>
    public static string StoryChanges(string slug) => $"{Story(slug)}/changes";

    /// <summary>One published version, compared with the one before.</summary>
    public static string StoryChange(string slug, int number) => FormattableString.Invariant($"{StoryChanges(slug)}/{number}");

    public static string Collection(string slug) => $"{Collections}/{Uri.EscapeDataString(slug)}";

    public static string Theme(string slug) => $"{Themes}/{Uri.EscapeDataString(slug)}";

    public static string Country(string code) => $"{Countries}/{Uri.EscapeDataString(code.ToLowerInvariant())}";

    public static string StoriesLike(StoryFilter filter) => Stories + filter.ToQuery();

    public static string StoriesAbout(string themeSlug) => StoriesLike(StoryFilter.All with { Themes = [themeSlug] });

    public static string StoriesNaming(string countryCode) => StoriesLike(StoryFilter.All with { Countries = [countryCode] });

    /// <summary>The ledger, or the part of it with one kind.</summary>
    public static string Ledger(OutcomeKind? kind) => kind is { } only ? $"/{only.ToString().ToLowerInvariant()}s" : Outcomes;

    public static string SearchLike(SearchFilter filter) => Search + filter.ToQuery();

    public static string OutcomesLike(OutcomeFilter filter) => Ledger(filter.Kind) + filter.ToQuery();

    /// <summary>A list as a file: its path with the format behind it. The query stays.</summary>
    public static string Download(string listPath, string extension) => $"{listPath}.{extension}";

    /// <summary>A list as a feed. The query stays.</summary>
    public static string Feed(string listPath, string extension) => $"{Feeds}{listPath}.{extension}";

    /// <summary>The events of a list as a calendar.</summary>
    public static string Calendar(OutcomeFilter filter) => EventCalendar + filter.ToQuery();

    /// <summary>A list in the API. The query stays.</summary>
    public static string Api(string listPath) => $"{ApiRoot}{listPath}";

    /// <summary>A story, an outcome or a list as a small page for a frame in another site. The query stays.</summary>
    public static string Embed(string path) => Embeds + path;

    /// <summary>What the small page at this path shows; null for any other path.</summary>
    public static string? Embedded(string? path) => path?.StartsWith(Embeds + "/", StringComparison.Ordinal) == true ? path[Embeds.Length..] : null;

    /// <summary>How to embed a page of ours, for programs.</summary>
    // pageAddress: absolute.
    public static string OEmbedOf(string pageAddress, string format) => $"{OEmbed}?url={Uri.EscapeDataString(pageAddress)}&format={format}";

    public static string Outcome(string publicId) => $"{Outcomes}/{Uri.EscapeDataString(publicId)}";

    public static string OutcomeJson(string publicId) => $"{Outcome(publicId)}.json";

    /// <summary>The picture that stands for a story where its link is shared.</summary>
    public static string StoryCard(string slug) => $"/cards/stories/{Uri.EscapeDataString(slug)}.png";

    /// <summary>The picture that stands for an outcome where its link is shared.</summary>
    public static string OutcomeCard(string publicId) => $"/cards/outcomes/{Uri.EscapeDataString(publicId)}.png";

    /// <summary>The meeting in the LMC's own calendar.</summary>
    public static string Meeting(string key) => $"{Meetings}#{Uri.EscapeDataString(key)}";

    public static string TimelineOf(int? year) => OfYear(Timeline, year);

    public static string MatrixOf(int? year) => OfYear(Matrix, year);

    /// <summary>The sentence in its story.</summary>
    public static string Quote(string storySlug, int quoteId) => FormattableString.Invariant($"{Story(storySlug)}#q-{quoteId}");

    /// <summary>A text that is not public, for somebody who was given the link.</summary>
    public static string PreviewOf(string token) => $"/previews?token={token}";

    public static string SitemapPart(int part) => FormattableString.Invariant($"/sitemaps/{part}.xml");

    /// <summary>
    /// The page that an address may belong to, and how the same address is spelled for another page: itself, as a file, in a frame, in the API.
    /// </summary>
    public static IEnumerable<(string Page, Func<string, string> Of)> Companions(string path)
    {
        yield return (path, page => page);
        foreach (var prefix in (string[])[Embeds, ApiRoot])
        {
            if (path.StartsWith(prefix + "/", StringComparison.Ordinal))
            {
                yield return (path[prefix.Length..], page => prefix + page);
            }
        }

        foreach (var suffix in (string[])["." + MarkdownExtension, "." + PlainTextExtension, Changes])
        {
            if (path.EndsWith(suffix, StringComparison.Ordinal))
            {
                yield return (path[..^suffix.Length], page => page + suffix);
            }
        }
    }

    private static string OfYear(string path, int? year) =>
        year is null ? path : FormattableString.Invariant($"{path}?{FilterKeys.Year}={year}");
}
