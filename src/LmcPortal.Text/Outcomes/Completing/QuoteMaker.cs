using LmcPortal.Text.Outcomes.Reading;
using LmcPortal.Text.Seeds;
using LmcPortal.Text.Words;

namespace LmcPortal.Text.Outcomes.Completing;

/// <summary>Makes the quote of an outcome.</summary>
internal static class QuoteMaker
{
    private const int ContextLength = 32;

    /// <summary>The sentence, what stands around it, and where the outcome's words are in it.</summary>
    public static OutcomeQuote Make(ParsedParagraph paragraph, Sentence sentence, int first, int end, SourceLocator locator)
    {
        var prefix = sentence.Text[Math.Max(0, sentence.Start - ContextLength)..sentence.Start];
        var suffix = sentence.Text[sentence.End..Math.Min(sentence.Text.Length, sentence.End + ContextLength)];
        var anchor = new TextSpan(sentence[first].Start - sentence.Start, sentence[end - 1].End - sentence[first].Start);
        return new OutcomeQuote(
            sentence.Exact, prefix, suffix, paragraph.Line, sentence.Start, anchor, locator.Locate(paragraph, sentence.Start, sentence.End));
    }
}
