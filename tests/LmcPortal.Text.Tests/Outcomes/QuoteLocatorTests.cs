using LmcPortal.Text.Outcomes;

namespace LmcPortal.Text.Tests.Outcomes;

public sealed class QuoteLocatorTests
{
    private static readonly string[] Paragraphs =
    [
        "Trains run. It was held in May. The end.",
        "Boats run. It was held in May. It was held in May.",
    ];

    [Fact]
    public void Words_ThatStandOnce_AreFoundWhateverIsAroundThem() =>
        Assert.Equal(new QuotePlace(1, 0), QuoteLocator.Locate(Paragraphs, "Boats run.", "nothing of this", "nor of this"));

    [Theory]
    [InlineData("Trains run. ", " The end.", 0, 12)]
    [InlineData("Boats run. ", " It was held in May.", 1, 11)]
    [InlineData("Boats run. It was held in May. ", "", 1, 31)]
    [InlineData("", "", 0, 12)]
    public void Words_ThatStandSeveralTimes_AreFoundByTheirContext(string prefix, string suffix, int paragraph, int start) =>
        Assert.Equal(new QuotePlace(paragraph, start), QuoteLocator.Locate(Paragraphs, "It was held in May.", prefix, suffix));

    [Theory]
    [InlineData("It was held in June.")]
    [InlineData("it was held in May.")]
    [InlineData("It was held in\u00A0May.")]
    [InlineData("The end. Boats")]
    [InlineData("")]
    public void Words_ThatStandNowhereToTheCharacter_AreBroken(string exact) => Assert.Null(QuoteLocator.Locate(Paragraphs, exact, "Trains run. ", ""));

    [Fact]
    public void Words_InNoParagraphs_AreBroken() => Assert.Null(QuoteLocator.Locate([], "May", "", ""));
}
