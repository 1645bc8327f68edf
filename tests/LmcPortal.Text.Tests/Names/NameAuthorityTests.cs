using LmcPortal.Text.Names;

namespace LmcPortal.Text.Tests.Names;

public sealed class NameAuthorityTests
{
    [Theory]
    [InlineData("Nay Pyi Taw Declaration", "Naypyidaw declaration")]
    [InlineData("Viet Nam", "Vietnam")]
    [InlineData("MLC Week", "Lancang-Mekong Cooperation Week")]
    [InlineData("Mekong-Lancang Cooperation", "Lancang-Mekong Cooperation")]
    [InlineData("Leaders' Meeting", "Leaders’ Meeting")]
    [InlineData("Training Programme", "training programs")]
    public void Fold_TwoSpellings_AreOne(string a, string b) => Assert.Equal(NameAuthority.Fold(a), NameAuthority.Fold(b));

    [Theory]
    [InlineData("Fourth Lancang-Mekong Cooperation Leaders’ Meeting", "4th Leaders' Meeting of the MLC")]
    [InlineData("Foreign Ministers’ Meeting", "Lancang-Mekong Cooperation Foreign Ministers' Meeting")]
    public void KeyOf_OtherOrderAndHost_IsTheSame(string a, string b) => Assert.Equal(NameAuthority.KeyOf(a), NameAuthority.KeyOf(b));

    [Theory]
    [InlineData("Five-Year Plan of Action on Lancang-Mekong Cooperation", "Five-Year Plan of Action on Lancang-Mekong Agricultural Cooperation")]
    [InlineData("Lancang-Mekong Youth Forum", "Lancang-Mekong Water Forum")]
    public void KeyOf_OtherThing_Differs(string a, string b) => Assert.NotEqual(NameAuthority.KeyOf(a), NameAuthority.KeyOf(b));

    [Theory]
    [InlineData("the Belt and Road Initiative", true)]
    [InlineData("Chinese National People’s Congress", true)]
    [InlineData("Belt and Road Forum", false)]
    public void IsNoOutcome_FrameworksAndInstitutions_AreNone(string name, bool expected) => Assert.Equal(expected, NameAuthority.IsNoOutcome(name));

    [Fact]
    public void Fold_NoLetters_IsEmpty() => Assert.Equal("", NameAuthority.Fold("…"));

    [Fact]
    public void Spellings_Name_HoldsAllLanguages()
    {
        var spellings = Assert.Single(NameAuthority.Spellings, names => names[0] == "naypyidaw");

        Assert.All(["nay pyi taw", "naypyitaw", "内比都", "နေပြည်တော်"], spelling => Assert.Contains(spelling, spellings));
    }
}
