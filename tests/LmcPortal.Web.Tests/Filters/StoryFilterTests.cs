using LmcPortal.Web.Filters;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace LmcPortal.Web.Tests.Filters;

public sealed class StoryFilterTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("?country=LA&theme=Water", "?theme=water&country=la")]
    [InlineData("?theme=water&theme=connectivity&theme=water", "?theme=connectivity&theme=water")]
    [InlineData("?theme=water,connectivity", "?theme=connectivity&theme=water")]
    [InlineData("?theme=&country=%20&after=", "")]
    [InlineData("?after=a-story", "?after=a-story")]
    [InlineData("?after=a%26b&unheard=of", "?after=a%26b")]
    public void Read_AnySpelling_WritesTheCanonicalOne(string query, string expected)
    {
        var filter = StoryFilter.Read(new QueryCollection(QueryHelpers.ParseQuery(query)));

        Assert.Equal(expected, filter.ToQuery());
    }

    [Fact]
    public void Without_Value_LeavesTheOthers()
    {
        var filter = StoryFilter.All.AddTheme("water").AddTheme("health").AddCountry("la");

        Assert.Equal("?theme=health&country=la", filter.WithoutTheme("water").ToQuery());
        Assert.Equal("?theme=health&theme=water", filter.WithoutCountry("LA").ToQuery());
    }
}
