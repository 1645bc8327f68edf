using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LmcPortal.Text.Search;
using LmcPortal.Text.Words;

namespace LmcPortal.Text.Tests.Search;

/// <summary>What must hold for every text and query, shown on generated ones of all scripts.</summary>
public sealed class SearchProperties
{
    private static readonly string[] Pieces =
    [
        "Lancang", "-", "Mekong", "viet", "nam", "people’s", "countries", "Đường", "sắt", "4,260", "24.2", "1.200.000", "๒๔", "၂၄.၂", "៤", "໒", "２４", "二〇二四年", "合作", "产品和服务", "和服",
        "中老铁路", "ความร่วมมือ", "น้ำ", "นํ้า", "ຮ່ວມມື", "ນໍ້າ", "ຫມ", "អាកាសយានដ្ឋាន", "ក\u200Bម", "្", "ရေး", "ျမန္မာ", "မြန်မာ", "\u1039", "R&D", "U.N.", "e\u0301\u0323", "\u0301", "\u200D", "\u00AD",
        "\uFEFF", "\uFFFE", "\uD83D", "\uDE00", "😀", "𠀀", "ﬁ", "½", "Ⅳ", "ς", "İ", "ß", " ", "  ", "\n", "\t", "\0", ".", ",", "，", "。", "\"", "“", "”", "「", "」", "《", "-", "–", "*", "＊", "'", "’", "_", "ˑ", "x*", "-\"",
    ];

    public static Arbitrary<string> Texts() => Arb.From(
        from pieces in Gen.ListOf(Gen.OneOf(Gen.Elements(Pieces), ArbMap.Default.GeneratorFor<char>().Select(c => c.ToString())))
        select string.Concat(pieces));

    [Property(Arbitrary = [typeof(SearchProperties)], MaxTest = 300)]
    public void Words_AnyText_AreOrderedInsideAndApart(string text)
    {
        AssertOrdered(text, [.. SearchText.Words(text).Select(w => new TextSpan(w.Start, w.Length))]);
        AssertOrdered(text, [.. SearchText.Clusters(text).Select(w => new TextSpan(w.Start, w.Length))]);
    }

    [Property(Arbitrary = [typeof(SearchProperties)], MaxTest = 300)]
    public void Fold_AnyWord_IsFoldedForGood(string text) =>
        Assert.All(SearchText.Words(text).Concat(SearchText.Clusters(text)), w => Assert.Equal(w.Folded, WordFolder.Fold(w.Folded)));

    [Property(Arbitrary = [typeof(SearchProperties)], MaxTest = 300)]
    public void Parse_AnyText_ReadsItsCanonicalFormTheSame(string typed)
    {
        var query = SearchQuery.Parse(typed);
        var again = SearchQuery.Parse(query.Text);

        Assert.Equal(query.Text, again.Text);
        Assert.Equal(query.Terms.Select(Written), again.Terms.Select(Written));
        Assert.All(query.Terms, t => Assert.NotEmpty(t.Alternatives));
        Assert.True(query.Clusters.Count == 0 || query.Clusters.Count == query.Terms.Count);
    }

    [Property(Arbitrary = [typeof(SearchProperties)], MaxTest = 300)]
    public void Quoting_AnyWordOfAText_FindsIt(string text)
    {
        // A text whose Burmese is half Zawgyi may be read as Unicode when a word of it is quoted by itself; nothing else may be lost.
        foreach (var word in Zawgyi.IsLikely(text) ? [] : SearchText.Words(text).Take(8))
        {
            var quoted = $"\"{text.Substring(word.Start, word.Length)}\"";
            Assert.True(SearchMatcher.ByWords(SearchQuery.Parse(quoted)).IsMatch(text) || IsFoundByLetters(word, quoted, text), $"{quoted} is not found");
        }
    }

    [Property(Arbitrary = [typeof(SearchProperties)], MaxTest = 300)]
    public void Marks_AnyTextAndQuery_AreOrderedInsideAndApart(string text, string typed)
    {
        var query = SearchQuery.Parse(typed);
        AssertOrdered(text, SearchMatcher.ByWords(query).Marks(text));
        AssertOrdered(text, SearchMatcher.ByClusters(query).Marks(text));
    }

    [Property(Arbitrary = [typeof(SearchProperties)], MaxTest = 300)]
    public void Excerpt_AnyTextAndQuery_IsAPieceOfTheTextWithMarksInside(string text, string typed, byte length)
    {
        var excerpt = Excerpt.Of(text, SearchMatcher.ByWords(SearchQuery.Parse(typed)), length + 1);

        Assert.True(excerpt.Text.Length <= length + 1);
        Assert.Equal(excerpt.Text, text.Substring(excerpt.Start, excerpt.Text.Length));
        AssertOrdered(excerpt.Text, excerpt.Marks);
    }

    // A word that the dictionary knows only in its company: by itself it is cut further. This is what the second try is for.
    private static bool IsFoundByLetters(SearchWord word, string quoted, string text) =>
        SearchText.HasUnspaced(word.Folded) && SearchMatcher.ByClusters(SearchQuery.Parse(quoted)).IsMatch(text);

    private static string Written(SearchTerm term) => $"{term} = {string.Join('/', term.Alternatives)}";

    private static void AssertOrdered(string text, IReadOnlyList<TextSpan> spans)
    {
        var at = 0;
        foreach (var span in spans)
        {
            Assert.True(span.Start >= at && span.Length > 0, $"{span} overlaps");
            at = span.End;
        }

        Assert.True(at <= text.Length);
    }
}
