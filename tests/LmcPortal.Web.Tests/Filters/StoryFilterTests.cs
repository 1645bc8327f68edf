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
    [InlineData("?theme=water,connectivity,-health", "?theme=connectivity&theme=water&theme=-health")]
    [InlineData("?country=-TH&country=la", "?country=la&country=-th")]
    [InlineData("?THEME=water", "?theme=water")]
    [InlineData("?theme=&country=%20&after=", "")]
    [InlineData("?after=A-Story", "?after=a-story")]
    [InlineData("?year=undated,2023,-2021", "?year=undated&year=2023&year=-2021")]
    [InlineData("?to=2023&from=2022-05", "?from=2022-05&to=2023")]
    [InlineData("?sort=newest&language=ZH&collection=Top", "?collection=top&language=zh")]
    [InlineData("?sort=Title&q=%20two%20%20words%20", "?q=two%20words&sort=title")]
    public void Read_AnySpelling_WritesTheCanonicalOne(string query, string expected)
    {
        var address = Address(query);

        var filter = StoryFilterReader.Read(address, []);

        Assert.Equal(expected, filter.ToQuery());
        Assert.Empty(address.Problems);
    }

    [Theory]
    [InlineData("?colour=red", "colour", null, "“colour” means nothing to this list; it can be asked for q, theme, country, year, from, to, collection, language, sort and after.")]
    [InlineData("?kind=figure", "kind", null, "“kind” means nothing to this list")]
    [InlineData("?year=last", "year", "last", "“last” is not a year; write four digits, or “undated”.")]
    [InlineData("?from=2023-13", "from", "2023-13", "“2023-13” is not a date; write a year, a month or a day: 2023, 2023-05 or 2023-05-31.")]
    [InlineData("?from=2023-05&to=2023-04", "to", "2023-04", "“2023-04” lies before “2023-05”")]
    [InlineData("?sort=random", "sort", "random", "There is no order “random”; there are newest, oldest, title.")]
    [InlineData("?from=2022&from=2023", "from", "2023", "Of several values for “from” only the first was used.")]
    [InlineData("?theme=-water&theme=water", "theme", "-water", "“water” cannot be both asked for and left out.")]
    [InlineData("?theme=-", "theme", "-", "“-” cannot be a value of “theme”.")]
    public void Read_WhatMeansNothing_IsAProblemOfItsKey(string query, string key, string? value, string message)
    {
        var address = Address(query);

        StoryFilterReader.Read(address, []);

        var problem = Assert.Single(address.Problems);
        Assert.Equal((key, value), (problem.Key, problem.Value));
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_KeysOfTheSurface_AreNotUnknown()
    {
        var address = Address("?fields=title&limit=5");

        StoryFilterReader.Read(address, ["fields", "limit"]);

        Assert.Empty(address.Problems);
    }

    [Fact]
    public void Read_MoreThanAnybodyMeans_IsCutAndSaid()
    {
        var address = Address("?theme=" + string.Join(',', Enumerable.Range(0, 500).Select(i => $"t{i:D3}")) + "&q=" + new string('x', 5000));

        var filter = StoryFilterReader.Read(address, []);

        Assert.Equal((AddressReader.ValuesMax, ListFilter.TextMaxChars), (filter.Themes.Included.Count, filter.Text!.Length));
        Assert.Equal(["q", "theme"], address.Problems.Select(p => p.Key).Order());
        Assert.All(address.Problems, p => Assert.InRange(p.Message.Length, 1, 200));
    }

    private static AddressReader Address(string query) => new(new QueryCollection(QueryHelpers.ParseQuery(query)));
}
