using LmcPortal.Data.Stories;
using LmcPortal.Text.Words;
using LmcPortal.Web.Rendering;

namespace LmcPortal.Web.Outcomes;

/// <summary>The sentences of a story as readers see them, by section and paragraph.</summary>
// Sections must be loaded and in order.
public sealed class StorySentences(IEnumerable<Section> sections)
{
    // The same bounds as a quote that the machine makes.
    private const int ContextChars = 32;
    private const int SentenceMaxChars = 1500;

    private readonly List<(Section Section, string Text)> _paragraphs = [.. sections.SelectMany(s => PlainText.ParagraphsOf(s.Html).Select(text => (s, text)))];

    /// <summary>One entry for each paragraph, in reading order.</summary>
    public IReadOnlyList<(Section Section, string Text)> Paragraphs => _paragraphs;

    /// <summary>Every sentence that may become an outcome; longer ones are cut nowhere and left out.</summary>
    public IEnumerable<(Section Section, SentencePlace Place, string Text)> All() => _paragraphs.SelectMany((p, i) =>
        Cut(p.Text).Select((span, j) => (p.Section, Place: new SentencePlace(i, j), Text: span.In(p.Text))).Where(s => s.Text.Length is > 0 and <= SentenceMaxChars));

    /// <summary>The sentence with what stands around it; null when the story has no such place.</summary>
    public (Section Section, string Exact, string Prefix, string Suffix)? At(SentencePlace place)
    {
        if (place.Paragraph < 0 || place.Paragraph >= _paragraphs.Count)
        {
            return null;
        }

        var (section, text) = _paragraphs[place.Paragraph];
        var spans = Cut(text);
        if (place.Sentence < 0 || place.Sentence >= spans.Count || spans[place.Sentence].Length is 0 or > SentenceMaxChars)
        {
            return null;
        }

        var span = spans[place.Sentence];
        return (section, span.In(text), text[Math.Max(0, span.Start - ContextChars)..span.Start], text[span.End..Math.Min(text.Length, span.End + ContextChars)]);
    }

    // Without the spaces around them.
    private static List<TextSpan> Cut(string paragraph) => [.. Sentences.Of(paragraph).Select(s =>
    {
        var start = s.Start + s.In(paragraph).Length - s.In(paragraph).TrimStart().Length;
        return new TextSpan(start, s.In(paragraph).Trim().Length);
    })];
}
