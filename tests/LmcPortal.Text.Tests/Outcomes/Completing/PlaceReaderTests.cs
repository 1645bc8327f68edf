using LmcPortal.Text.Outcomes;
using LmcPortal.Text.Seeds;

namespace LmcPortal.Text.Tests.Outcomes.Completing;

public sealed class PlaceReaderTests
{
    [Theory]
    [InlineData("The seventh Water Forum was held in Kunming.", "Kunming")]
    [InlineData("The seventh Water Forum was held in Vientiane, Laos.", "Vientiane, Laos")]
    [InlineData("The seventh Water Forum was held in Pu’er City, southwest Yunnan Province, on May 3.", "Pu’er City, southwest Yunnan Province")]
    [InlineData("The seventh Water Forum was held in Ban Na Village, Xaythany District, Vientiane Province, on May 3.", "Ban Na Village, Xaythany District, Vientiane Province")]
    [InlineData("The seventh Water Forum was held in Ban Na Village, Xaythany District, and Laos sent ten experts.", "Ban Na Village, Xaythany District")]
    [InlineData("The seventh Water Forum was held in Laos, Cambodia, Myanmar and Thailand.", null)]
    public void Extract_ForumWithPlace_GivesThePlaceAsFarAsItGoes(string sentence, string? place)
    {
        var paragraph = new ParsedParagraph(sentence, 1, 0, sentence.Length, BlockKind.Paragraph, null);

        var found = OutcomeExtractor.Extract([paragraph], new DocumentHeader(null, null, null, null, null, 2023, "en"));

        Assert.Equal(place, Assert.Single(found, o => o.Kind == OutcomeKind.Event).Place);
    }
}
