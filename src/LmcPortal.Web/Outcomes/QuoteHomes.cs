using LmcPortal.Data.Stories;
using LmcPortal.Text.Outcomes;
using LmcPortal.Text.Seeds;
using LmcPortal.Web.Rendering;
using LmcPortal.Web.Seeding;

namespace LmcPortal.Web.Outcomes;

/// <summary>Tells in which stored story a sentence of a document stands.</summary>
internal sealed class QuoteHomes
{
    private readonly ILookup<int, (ParsedParagraph Paragraph, Story Story)> _paragraphs;

    private readonly Dictionary<Story, IReadOnlyList<string>> _stored = [];

    public QuoteHomes(StagedStories staged) => _paragraphs = staged.Stories
        .SelectMany(pair => pair.Key.Paragraphs.Select(p => (Paragraph: p, Story: pair.Value)))
        .ToLookup(p => p.Paragraph.Line);

    /// <summary>The story whose paragraph the sentence was read from; null when that story was refused.</summary>
    public Story? Find(OutcomeQuote quote) => _paragraphs[quote.Line]
        .FirstOrDefault(p => quote.Source.Start >= p.Paragraph.Start && quote.Source.Start <= p.Paragraph.Start + p.Paragraph.Length
            && quote.Start <= p.Paragraph.Text.Length && p.Paragraph.Text.AsSpan(quote.Start).StartsWith(quote.Exact))
        .Story;

    /// <summary>True when the sentence stands in the story as it is stored: an editor's text may say it otherwise, or no more.</summary>
    public bool Stands(Story story, string exact)
    {
        if (!_stored.TryGetValue(story, out var paragraphs))
        {
            _stored.Add(story, paragraphs = [.. story.Sections.SelectMany(s => PlainText.ParagraphsOf(s.Html))]);
        }

        return QuoteLocator.Locate(paragraphs, exact, "", "") is not null;
    }
}
