using LmcPortal.Text.Search;

namespace LmcPortal.Text.Tests.Search;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("The People's 24.2 ministers, 4,260 km", "the|people|24ˑ2|minister|4260|km")]
    [InlineData("đường sắt Trung Quốc – Lào", "duong|sat|trung|quoc|lao")]
    [InlineData("提供产品和服务", "提供|产品|和|服务")]
    [InlineData("ความร่วมมือแม่โขง–ล้านช้าง ๒๔", "ความ|ร่วมมือ|แม่โขง|ล้านช้าง|24")]
    [InlineData("អាកាសយានដ្ឋាន ២៩,១", "អាកាសយានដ្ឋាន|29ˑ1")]
    [InlineData("၂၄.၂ ရေး", "24ˑ2|ရေး")]
    public void Words_AllScripts_AreCutAndFolded(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', SearchText.Words(text).Select(w => w.Folded)));

    [Fact]
    public void Clusters_TextWithoutUnspacedLetters_HasNone()
    {
        Assert.Empty(SearchText.Clusters("The Lancang-Mekong Cooperation"));
        Assert.Equal("lmc|合|作", string.Join('|', SearchText.Clusters("LMC合作").Select(w => w.Folded)));
    }
}
