using System.Globalization;
using System.Text;
using System.Text.Json;

namespace LmcPortal.Benchmarks.Documents;

/// <summary>
/// Writes press releases as they are received: a title, a dateline, one to three stories under headings that nothing marks,
/// and a source line, about 2 kB each. The same seed gives the same documents.
/// </summary>
internal sealed class DocumentGenerator(int seed)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    private readonly Random _random = new(seed);

    private readonly SentencePool _pool = JsonSerializer.Deserialize<SentencePool>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Documents", "sentences.json")), Options)!;

    public string Next(int number)
    {
        var year = 2016 + number % 10;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Lancang-Mekong Cooperation News of {year}, No. {number}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{Pick(_pool.Places).ToUpperInvariant()}, {Pick(_pool.Months)[..3]}. {_random.Next(1, 28)}, {year} /PRNewswire/ -- ");
        text.Append(Paragraph(year)).Append("\n\n");
        for (var story = _random.Next(1, 4); story > 0; story--)
        {
            text.Append(Fill(Pick(_pool.Headings), year)).Append("\n\n");
            for (var paragraph = _random.Next(2, 5); paragraph > 0; paragraph--)
            {
                text.Append(Paragraph(year)).Append("\n\n");
            }
        }

        return text.Append("Source: Lancang-Mekong News Service\nShare This\n").ToString();
    }

    private string Paragraph(int year) =>
        string.Join(' ', Enumerable.Range(0, _random.Next(2, 5)).Select(_ => Fill(Pick(_pool.Sentences), year)));

    private string Fill(string template, int year) => new StringBuilder(template)
        .Replace("{country}", Pick(_pool.Countries))
        .Replace("{country2}", Pick(_pool.Countries))
        .Replace("{place}", Pick(_pool.Places))
        .Replace("{place2}", Pick(_pool.Places))
        .Replace("{month}", Pick(_pool.Months))
        .Replace("{day}", _random.Next(1, 28).ToString(CultureInfo.InvariantCulture))
        .Replace("{year}", year.ToString(CultureInfo.InvariantCulture))
        .Replace("{number}", _random.Next(20, 90_000).ToString("N0", CultureInfo.InvariantCulture))
        .ToString();

    private string Pick(IReadOnlyList<string> from) => from[_random.Next(from.Count)];
}
