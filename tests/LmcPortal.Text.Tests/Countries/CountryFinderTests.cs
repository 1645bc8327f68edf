using LmcPortal.Text.Countries;

namespace LmcPortal.Text.Tests.Countries;

public sealed class CountryFinderTests
{
    [Theory]
    [InlineData("China and Laos opened the railway.", "CN LA")]
    [InlineData("The China-Laos Railway carried Thai fruit.", "CN LA TH")]
    [InlineData("Indochina and the South China Sea are regions.", "")]
    [InlineData("The six countries and the five Mekong countries met.", "")]
    [InlineData("Lao Cai and Thai Nguyen are provinces.", "VN")]
    [InlineData("Lao farmers and the Lao PDR's ministers met in Vientiane.", "LA")]
    [InlineData("She collects china.", "")]
    [InlineData("Nay Pyi Taw, Phnom Penh and Ho Chi Minh City joined.", "MM KH VN")]
    [InlineData("The flood reached Siem Reap’s airport and Pu’er City.", "CN KH")]
    [InlineData("中老铁路通车，泰国水果运抵昆明。", "CN LA TH")]
    [InlineData("中老年人参加活动。", "")]
    [InlineData("Việt Nam và Thái Lan ký kết tại Hà Nội.", "TH VN")]
    [InlineData("ไทยและลาวเปิดสะพาน", "LA TH")]
    [InlineData("កម្ពុជា និងចិន", "CN KH")]
    [InlineData("မြန်မာနှင့် တရုတ်", "CN MM")]
    [InlineData("ສປປ ລາວ ແລະ ຫວຽດນາມ", "LA VN")]
    public void Count_Text_FindsTheMembersItNames(string text, string expected)
    {
        var counts = CountryFinder.Count(text);

        Assert.Equal(expected, string.Join(' ', CountryCatalog.All.Select(c => c.Code).Where(counts.ContainsKey)));
    }

    [Fact]
    public void Catalog_Members_StandFromSourceToSea() => Assert.Equal(["CN", "MM", "LA", "TH", "KH", "VN"], CountryCatalog.All.Select(c => c.Code));

    [Fact]
    public void Catalog_EveryName_FindsItsOwnMember() =>
        Assert.All(CountryCatalog.All, c => Assert.All(c.Names.Append(c.Name).Append(c.LocalName).Append(c.Capital).Append(c.OfficialName), n => Assert.Contains(c.Code, CountryFinder.Count(n).Keys)));
}
