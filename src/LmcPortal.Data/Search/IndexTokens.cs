using LmcPortal.Text.Search;

namespace LmcPortal.Data.Search;

/// <summary>
/// A text as the tokens of the index. Words of titles and headings stand in it a second time with a mark of their own: a search for the best hits then reads
/// the short list of those, and not the long list of everything with the word. A folded word holds letters, digits and marks only, so nothing with "=" in it
/// is ever a word, and tags and marks cannot be taken for one.
/// </summary>
public sealed class IndexTokens
{
    public const string InTitle = "t=";
    public const string InHeading = "h=";
    public const string OfCluster = "c=";

    /// <summary>Stands between two blocks, so that no phrase goes over from one to the next.</summary>
    public const string Break = "=";

    /// <summary>Characters of the words of one text that are indexed: a book of a hundred pages, and less than a PostgreSQL text vector can hold.</summary>
    public const int TextMaxChars = 200_000;

    private readonly List<string> _words = [];
    private readonly List<string> _clusters = [];
    private int _room = TextMaxChars;

    private IndexTokens(IndexedText text)
    {
        Add(text.Titles);
        var title = _words.Count;
        Add(text.Headings);
        (Title, Headings) = (Marked(InTitle, title), Marked(InHeading, _words.Count));
        Add(text.Paragraphs);
        Tags = text.Tags.Split(' ');
    }

    /// <summary>Every word in reading order: titles, headings, paragraphs, breaks between them.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>The words of the titles, marked.</summary>
    public IReadOnlyList<string> Title { get; }

    /// <summary>The words of titles and headings, marked.</summary>
    public IReadOnlyList<string> Headings { get; }

    /// <summary>The letters of unspaced scripts, marked; empty for a text without them.</summary>
    public IReadOnlyList<string> Clusters => _clusters;

    /// <summary>Each a token.</summary>
    public IReadOnlyList<string> Tags { get; }

    public static IndexTokens Of(IndexedText text) => new(text);

    private void Add(IReadOnlyList<string> blocks)
    {
        foreach (var block in blocks)
        {
            var words = SearchText.Words(block);
            _room -= words.Sum(w => w.Folded.Length);
            if (_room >= 0 && words.Count > 0)
            {
                _words.AddRange(words.Select(w => w.Folded).Append(Break));
                _clusters.AddRange(SearchText.Clusters(block).Select(c => OfCluster + c.Folded).Append(Break));
            }
        }
    }

    private List<string> Marked(string mark, int count) => [.. _words.Take(count).Select(w => w == Break ? Break : mark + w)];
}
