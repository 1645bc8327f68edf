using System.Globalization;
using System.Text;
using System.Text.Json;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Countries;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Themes;

namespace LmcPortal.Benchmarks.Search;

/// <summary>
/// Published stories of about 2 kB of text in seven languages, in two sections, with themes, countries and years. One word is in every one of them. English and
/// Vietnamese stories are made of invented words that follow Zipf's law, the others of real words, which a dictionary has to cut. The same seed gives the same stories.
/// </summary>
internal sealed class StoryGenerator
{
    /// <summary>In every story, and in no title.</summary>
    public const string Everywhere = "lancang";

    private const int TextBytes = 2000;

    private static readonly (string Language, int UpTo)[] Shares = [("en", 60), ("vi", 70), ("zh", 80), ("th", 86), ("km", 91), ("lo", 96), ("my", 100)];

    private static readonly string[] Themes = [.. ThemeCatalog.All.Where(t => t.Pillar is not null).Select(t => t.Slug)];

    private readonly Random _random;

    private readonly Dictionary<string, Vocabulary> _words;

    public StoryGenerator(int seed)
    {
        _random = new Random(seed);
        var json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Search", "words.json"));
        _words = JsonSerializer.Deserialize<Dictionary<string, string[]>>(json)!.ToDictionary(w => w.Key, w => new Vocabulary(w.Value));
        _words["en"] = _words["vi"] = Invented = Vocabulary.Invented(50_000, _random);
    }

    /// <summary>The words of English and Vietnamese stories, the most common one first.</summary>
    public Vocabulary Invented { get; }

    /// <summary>Bytes of text in all stories so far, in UTF-8: titles, headings and paragraphs.</summary>
    public long Bytes { get; private set; }

    public Story Next(int number)
    {
        var share = _random.Next(100);
        var language = Shares.First(s => share < s.UpTo).Language;
        var year = 2016 + number % 10;
        var title = Words(language, 60);
        return new Story
        {
            Slug = string.Create(CultureInfo.InvariantCulture, $"story-{number}"), Title = title, Summary = "", Language = language, Status = StoryStatus.Published,
            PostedOn = new DateOnly(2016, 1, 1).AddDays(number / 300), Happened = PartialDate.OfYear(year), RevisionNumber = 1,
            Sections = [Section(1, language, Everywhere + " "), Section(2, language, "")],
            Themes = [.. Pick(Themes, _random.Next(1, 4)).Select((t, i) => new StoryTheme { ThemeSlug = t, IsPrimary = i == 0 })],
            Countries = [.. Pick(CountryCatalog.All.Select(c => c.Code), _random.Next(1, 4)).Select(c => new StoryCountry { CountryCode = c, IsPrimary = true })],
        };
    }

    private Section Section(int order, string language, string start)
    {
        var heading = Words(language, 30);
        var html = new StringBuilder();
        for (var paragraph = 0; paragraph < 2; paragraph++)
        {
            html.Append("<p>").Append(paragraph == 0 ? start : "").Append(Words(language, (TextBytes - 120) / 4)).Append(".</p>\n");
        }

        return new Section
        {
            Order = order, Anchor = string.Create(CultureInfo.InvariantCulture, $"part-{order}"), Heading = heading, Markdown = "", Html = html.ToString(),
        };
    }

    private string Words(string language, int bytes)
    {
        var text = new StringBuilder();
        var space = language is "en" or "vi" ? " " : "";
        for (var length = 0; length < bytes;)
        {
            var word = _words[language].Draw(_random) + space;
            text.Append(word);
            length += Encoding.UTF8.GetByteCount(word);
        }

        Bytes += bytes;
        return text.ToString().TrimEnd();
    }

    private List<T> Pick<T>(IEnumerable<T> from, int count) => [.. from.OrderBy(_ => _random.Next()).Take(count)];
}
