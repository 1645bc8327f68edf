using LmcPortal.Text.Seeds;

namespace LmcPortal.Text.Tests.Seeds;

public sealed class StoryCountryFinderTests
{
    [Fact]
    public void Find_NamedInTheHeading_IsPrimary()
    {
        var countries = StoryCountryFinder.Find("Laos opens its railway", ["Traders came from Thailand.", "It rained.", "Nobody minded."]);

        Assert.Equal(["LA"], countries.Primary);
        Assert.Equal(["TH"], countries.Mentioned);
    }

    [Fact]
    public void Find_NamedInHalfOfTheParagraphs_IsPrimary()
    {
        var countries = StoryCountryFinder.Find("Fruit festival", ["Vietnam sent durians.", "Vietnam and Cambodia sent mangoes.", "China bought them.", "All were sold."]);

        Assert.Equal(["VN"], countries.Primary);
        Assert.Equal(["CN", "KH"], countries.Mentioned);
    }
}
