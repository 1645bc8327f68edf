using LmcPortal.Text.Search;

namespace LmcPortal.Text.Tests.Search;

public sealed class ExcerptTests
{
    private const string Text =
        "The ministers met in Beijing. They spoke about trade, and about many other things that took the whole of a long day. "
        + "Flood forecasts are shared with all countries downstream. Water levels of the river are measured every hour, and floods are reported.\nThe end.";

    [Fact]
    public void Of_TermsFarApart_ShowsWhereMostOfThemStand()
    {
        var excerpt = Excerpt.Of(Text, Matcher("water flood ministers"), 140);

        Assert.Equal("Flood forecasts are shared with all countries downstream. Water levels of the river are measured every hour, and floods are reported.", excerpt.Text);
        Assert.Equal(["Flood", "Water", "floods"], excerpt.Marks.Select(m => m.In(excerpt.Text)));
        Assert.Equal(Text.IndexOf("Flood", StringComparison.Ordinal), excerpt.Start);
        Assert.True(excerpt.IsCutBefore && excerpt.IsCutAfter);
    }

    [Fact]
    public void Of_NoFind_IsTheBeginning()
    {
        var excerpt = Excerpt.Of(Text, Matcher("railway"), 40);

        Assert.Equal("The ministers met in Beijing.", excerpt.Text);
        Assert.Empty(excerpt.Marks);
        Assert.False(excerpt.IsCutBefore);
    }

    [Fact]
    public void Of_LongSentence_BeginsAndEndsWithAWord()
    {
        var excerpt = Excerpt.Of(Text, Matcher("long"), 40);

        Assert.Contains("long", excerpt.Text, StringComparison.Ordinal);
        Assert.InRange(excerpt.Text.Length, 20, 40);
        Assert.Contains($" {excerpt.Text} ", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ThaiWithoutSentences_IsCutBetweenWords()
    {
        var text = string.Concat(Enumerable.Repeat("นักศึกษาหญิงได้รับทุนการศึกษา", 20)) + "ทุเรียน" + string.Concat(Enumerable.Repeat("นักศึกษาหญิงได้รับทุนการศึกษา", 20));

        var excerpt = Excerpt.Of(text, Matcher("ทุเรียน"), 60);

        Assert.Equal(["ทุเรียน"], excerpt.Marks.Select(m => m.In(excerpt.Text)));
        Assert.InRange(excerpt.Text.Length, 40, 60);
        Assert.Contains(SearchText.Words(text), w => w.Start == excerpt.Start);
        Assert.Contains(SearchText.Words(text), w => w.End == excerpt.Start + excerpt.Text.Length);
    }

    [Fact]
    public void Of_WordLongerThanTheWindow_IsCutInsideIt()
    {
        var excerpt = Excerpt.Of("A " + new string('x', 60), Matcher("xx*"), 20);

        Assert.Equal(20, excerpt.Text.Length);
        Assert.Equal(20, Assert.Single(excerpt.Marks).Length);
    }

    [Fact]
    public void Of_EmptyText_IsEmpty() => Assert.Equal("", Excerpt.Of("", Matcher("water")).Text);

    private static SearchMatcher Matcher(string query) => SearchMatcher.ByWords(SearchQuery.Parse(query));
}
