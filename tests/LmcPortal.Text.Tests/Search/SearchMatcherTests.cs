using LmcPortal.Text.Search;

namespace LmcPortal.Text.Tests.Search;

public sealed class SearchMatcherTests
{
    [Theory]
    [InlineData("ministers", "The Minister’s word", "The [Minister’s] word")]
    [InlineData("duong sat", "Đường sắt Trung Quốc", "[Đường] [sắt] Trung Quốc")]
    [InlineData("\"đường sắt\"", "Đường sắt Trung Quốc", "[Đường sắt] Trung Quốc")]
    [InlineData("lmc", "The Mekong–Lancang Cooperation and LMC", "The [Mekong–Lancang Cooperation] and [LMC]")]
    [InlineData("agricult* center", "Agricultural centre", "[Agricultural] [centre]")]
    [InlineData("ນ້ຳ", "ດ້ານນໍ້າ\u200B", "ດ້ານ[ນໍ້າ]\u200B")]
    [InlineData("4260", "៤.២៦០ តោន, 4,260 tonnes", "[៤.២៦០] តោន, [4,260] tonnes")]
    [InlineData("river \"river police\"", "river police", "[river police]")]
    [InlineData("river -police", "river police", "[river] police")]
    [InlineData("nothing", "river police", "river police")]
    public void Marks_Words_AreWhatAReaderSees(string query, string text, string expected) =>
        Assert.Equal(expected, Marked(text, SearchMatcher.ByWords(SearchQuery.Parse(query))));

    [Theory]
    [InlineData("和服", "提供产品和服务", "提供产品[和服]务")]
    [InlineData("มือ", "ความร่วมมือ", "ความร่วม[มือ]")]
    public void Marks_Letters_AreInsideWords(string query, string text, string expected) =>
        Assert.Equal(expected, Marked(text, SearchMatcher.ByClusters(SearchQuery.Parse(query))));

    [Fact]
    public void IsMatch_TermsInDifferentFields_Match()
    {
        var matcher = SearchMatcher.ByWords(SearchQuery.Parse("river police"));

        Assert.True(matcher.IsMatch("The river", "Joint police patrols"));
        Assert.False(matcher.IsMatch("The river", "Joint patrols"));
        Assert.False(SearchMatcher.ByWords(SearchQuery.Parse("\"river police\"")).IsMatch("The river", "police"));
        Assert.False(SearchMatcher.ByWords(SearchQuery.Parse("-river")).IsMatch("police"));
    }

    internal static string Marked(string text, SearchMatcher matcher)
    {
        foreach (var mark in matcher.Marks(text).Reverse())
        {
            text = text.Insert(mark.End, "]").Insert(mark.Start, "[");
        }

        return text;
    }
}
