using LmcPortal.Text.Search;
using LmcPortal.Text.Tests.Search;
using LmcPortal.Text.Words;

namespace LmcPortal.Text.Tests.Words;

public sealed class ZawgyiTests
{
    [Theory]
    [InlineData("ျမန္မာ")]
    [InlineData("ေနျပည္ေတာ္တြင္ အစည္းအေဝး က်င္းပခဲ့သည္။")]
    public void IsLikely_Zawgyi_IsTold(string text)
    {
        Assert.True(Zawgyi.IsLikely(text));
        Assert.Empty(SearchText.Words(text));
        Assert.Contains(SearchQuery.Parse(text).Problems, p => p.Contains("Zawgyi", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("မြန်မာ")]
    [InlineData("နေပြည်တော်တွင် အစည်းအဝေး ကျင်းပခဲ့သည်။ ယောက်ျား အင်္ဂါ တက္ကသိုလ်")]
    [InlineData("The Lancang-Mekong Cooperation")]
    public void IsLikely_Unicode_IsNone(string text) => Assert.False(Zawgyi.IsLikely(text));

    [Fact]
    public void IsLikely_TextsOfTheQuerySet_AreNone() => Assert.DoesNotContain(QuerySet.Texts, t => Zawgyi.IsLikely(t.Title + t.Body));
}
