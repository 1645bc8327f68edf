using LmcPortal.Data.Search;

namespace LmcPortal.Data.Sqlite;

/// <summary>
/// An expression in the language of MATCH, every token in quotation marks and every part in brackets
/// (https://www.sqlite.org/fts5.html#full_text_query_syntax).
/// </summary>
internal static class MatchText
{
    public static string Of(IndexExpression expression) => expression switch
    {
        IndexExpression.Phrase phrase => $"\"{string.Join(' ', phrase.Tokens)}\"",
        IndexExpression.All all => Joined(all.Parts, " AND "),
        IndexExpression.Any any => Joined(any.Parts, " OR "),
        IndexExpression.Except except => $"({Of(except.Wanted)} NOT {Of(except.Unwanted)})",
        _ => throw new ArgumentOutOfRangeException(nameof(expression)),
    };

    private static string Joined(IReadOnlyList<IndexExpression> parts, string word) => $"({string.Join(word, parts.Select(Of))})";
}
