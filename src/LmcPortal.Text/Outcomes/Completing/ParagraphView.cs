using LmcPortal.Text.Countries;
using LmcPortal.Text.Outcomes.Reading;
using LmcPortal.Text.Seeds;

namespace LmcPortal.Text.Outcomes.Completing;

/// <summary>A paragraph cut into sentences, with the countries it names. A run without an end is cut at spaces, so that every sentence stays short.</summary>
internal sealed class ParagraphView
{
    private const int LongestSentence = 1500;

    private readonly List<(int Start, int Members)> _countries = [];

    /// <summary>Reads sentences and countries once.</summary>
    public ParagraphView(ParsedParagraph paragraph)
    {
        Paragraph = paragraph;
        foreach (var match in CountryFinder.Find(paragraph.Text))
        {
            _countries.Add((match.Start, match.Values.Aggregate(0, (set, code) => set | Members.Of(code))));
        }
    }

    /// <summary>The paragraph itself.</summary>
    public ParsedParagraph Paragraph { get; }

    /// <summary>The sentences that hold anything, in text order, read one at a time.</summary>
    public IEnumerable<Sentence> Sentences()
    {
        foreach (var span in Words.Sentences.Of(Paragraph.Text))
        {
            for (var start = span.Start; start < span.End;)
            {
                var end = Cut(start, span.End);
                var sentence = Trimmed(start, end);
                if (sentence.Count > 0)
                {
                    yield return sentence.Prepare();
                }

                start = end;
            }
        }
    }

    /// <summary>The members named between two offsets of the paragraph.</summary>
    public int CountriesIn(int start, int end)
    {
        var (low, high) = (0, _countries.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _countries[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        var set = 0;
        for (; low < _countries.Count && _countries[low].Start < end; low++)
        {
            set |= _countries[low].Members;
        }

        return set;
    }

    private int Cut(int start, int end)
    {
        if (end - start <= LongestSentence)
        {
            return end;
        }

        var space = Paragraph.Text.LastIndexOf(' ', start + LongestSentence - 1, LongestSentence - 1);
        return space > start ? space : start + LongestSentence;
    }

    private Sentence Trimmed(int start, int end)
    {
        var text = Paragraph.Text;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new Sentence(text, start, end);
    }
}
