using LmcPortal.Text.Names;
using LmcPortal.Text.Search;

namespace LmcPortal.Text.Tests.Search;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("water  Ministers", "water | minister")]
    [InlineData("“water ministers” -flood", "\"water minister\" | -flood")]
    [InlineData("「北京宣言」《产品 服务》", "\"北京 宣言\" | \"产品 服务\"")]
    [InlineData("agricult* -\"river police\"", "agricult* | -\"river police\"")]
    [InlineData("－flood, rain、drought", "-flood | rain | drought")]
    [InlineData("1,000 24.2", "1000/1ˑ000 | 24ˑ2")]
    [InlineData("4.260 2024", "4ˑ260/4260 | 2024")]
    [InlineData("产品服务", "产品 服务")]
    [InlineData("ຊັບພະ*", "ຊັບ ພະ/ຊັບພະ*")]
    [InlineData("co-operation", "co operation/cooperation")]
    [InlineData("\"Viet Nam\"", "\"viet nam\"")]
    [InlineData("- * \" \" …", "")]
    public void Parse_Typed_ReadsTerms(string typed, string expected) =>
        Assert.Equal(expected, string.Join(" | ", SearchQuery.Parse(typed).Terms.Select(Written)));

    [Fact]
    public void Parse_NameOfSeveralWords_IsOneTermWithAllSpellings()
    {
        var query = SearchQuery.Parse("nay pyi taw declaration");

        Assert.Equal(2, query.Terms.Count);
        Assert.Equal("nay pyi taw", query.Terms[0].Alternatives[0].ToString());
        Assert.Contains("naypyidaw", query.Terms[0].Alternatives.Select(a => a.ToString()));
        Assert.Contains("内比都", query.Terms[0].Alternatives.Select(a => a.ToString()));
    }

    [Fact]
    public void Parse_JoinedNames_TakeTheOtherSpellingsOfEach()
    {
        var spellings = SearchQuery.Parse("China-Laos").Terms[0].Alternatives.Select(a => a.ToString()).ToList();

        Assert.Contains("china laos", spellings);
        Assert.Contains("china lao", spellings);
    }

    [Fact]
    public void Parse_EveryNameOfTheAuthority_FindsItsOtherSpellings()
    {
        var lost =
            from names in NameAuthority.Spellings
            from typed in names
            from written in names
            where !SearchMatcher.ByWords(SearchQuery.Parse(typed)).IsMatch(written)
            select $"{typed} does not find {written}";

        Assert.Empty(lost);
    }

    [Fact]
    public void Clusters_OnlyForUnspacedScripts()
    {
        Assert.Empty(SearchQuery.Parse("vietnam -和服").Clusters);

        var query = SearchQuery.Parse("lmc 和服");
        Assert.Equal(query.Terms.Count, query.Clusters.Count);
        Assert.Equal("和 服", query.Clusters[1].Alternatives[0].ToString());
        Assert.True(query.Clusters[1].Alternatives[0].HasUnspaced);
        Assert.False(query.Clusters[0].Alternatives[0].HasUnspaced);
    }

    [Theory]
    [InlineData("-flood -rain", "Every word has a minus before it, which leaves nothing to look for: add a word that the texts should have.")]
    [InlineData("…!", "There is no word in this search: type at least one letter or digit.")]
    [InlineData("a*", "A star needs at least two letters before it, so “a*” was read without its star.")]
    [InlineData("\"river police", "The quotation mark before “river police” has no second one, so everything behind it was read as one phrase.")]
    public void Problems_WhatCannotBeAsked_IsExplained(string typed, string problem) => Assert.Equal([problem], SearchQuery.Parse(typed).Problems);

    [Fact]
    public void Problems_TooLong_IsCutAndExplained()
    {
        var words = SearchQuery.Parse(string.Join(' ', Enumerable.Range(1, 60).Select(i => $"w{i}")));
        var letters = SearchQuery.Parse(new string('x', 10_000));

        Assert.Equal(SearchQuery.MaxTerms, words.Terms.Count);
        Assert.Equal(["A search reads at most 16 words or phrases; the rest was left out."], words.Problems);
        Assert.Equal(["A search reads at most 300 characters; the rest was left out."], letters.Problems);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Parse_Nothing_IsEmptyWithoutAProblem(string? typed)
    {
        var query = SearchQuery.Parse(typed);

        Assert.False(query.CanBeAsked);
        Assert.Equal("", query.Text);
        Assert.Empty(query.Problems);
    }

    [Fact]
    public void Text_IsCanonical() => Assert.Equal("water \"river police\" -flood agricult* viet nam", SearchQuery.Parse(" water “river  police” −flood agricult＊ viet   nam").Text);

    [Fact]
    public void Replacing_Term_KeepsItsSigns()
    {
        var query = SearchQuery.Parse("water -flod \"riwer police\"");

        Assert.Equal("water -flood \"riwer police\"", query.Replacing(query.Terms[1], "flood"));
    }

    private static string Written(SearchTerm term)
    {
        var alternatives = string.Join('/', term.Alternatives);
        return (term.IsExcluded ? "-" : "") + (term.IsQuoted ? $"\"{alternatives}\"" : alternatives) + (term.IsPrefix ? "*" : "");
    }
}
