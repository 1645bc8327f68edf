using LmcPortal.Text.Search;

namespace LmcPortal.Text.Tests.Search;

public sealed class QuerySetTests
{
    public static TheoryData<string> Languages => [.. QuerySet.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Queries_OfALanguage_FindTheirTextsAndNoOthers(string language)
    {
        var wrong = new List<string>();
        foreach (var query in QuerySet.QueriesOf(language))
        {
            var parsed = SearchQuery.Parse(query.Query);
            var exact = Found(SearchMatcher.ByWords(parsed));
            var inexact = exact.Count == 0 ? Found(SearchMatcher.ByClusters(parsed)) : [];
            Compare(wrong, query.Query, "exactly", query.Exact, exact);
            Compare(wrong, query.Query, "by letters", query.Inexact, inexact);
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Set_OfALanguage_IsLargeEnoughAndNamesOnlyItsTexts(string language)
    {
        var queries = QuerySet.QueriesOf(language);
        var ids = QuerySet.Texts.Select(t => t.Id).ToHashSet(StringComparer.Ordinal);

        Assert.True(QuerySet.Texts.Count(t => t.Id.StartsWith(language, StringComparison.Ordinal)) >= 10);
        Assert.True(queries.Count >= 20);
        Assert.All(queries.SelectMany(q => q.Exact.Concat(q.Inexact)), id => Assert.Contains(id, ids));
    }

    private static List<string> Found(SearchMatcher matcher) => [.. QuerySet.Texts.Where(t => matcher.IsMatch(t.Title, t.Body)).Select(t => t.Id)];

    private static void Compare(List<string> wrong, string query, string how, IReadOnlyList<string> expected, List<string> found)
    {
        wrong.AddRange(expected.Except(found).Select(id => $"{query}: {id} is not found {how}"));
        wrong.AddRange(found.Except(expected).Select(id => $"{query}: {id} is found {how}, but should not be"));
    }
}
