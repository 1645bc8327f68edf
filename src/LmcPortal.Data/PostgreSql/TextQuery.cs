using LmcPortal.Data.Search;

namespace LmcPortal.Data.PostgreSql;

/// <summary>An expression in the notation of a text query, every token in quotation marks and every part in brackets.</summary>
internal static class TextQuery
{
    public static string Of(IndexExpression expression) => expression switch
    {
        IndexExpression.Phrase phrase => Joined(phrase.Tokens.Select(t => $"'{t}'"), " <-> "),
        IndexExpression.All all => Joined(all.Parts.Select(Of), " & "),
        IndexExpression.Any any => Joined(any.Parts.Select(Of), " | "),
        IndexExpression.Except except => $"({Of(except.Wanted)} & !{Of(except.Unwanted)})",
        _ => throw new ArgumentOutOfRangeException(nameof(expression)),
    };

    private static string Joined(IEnumerable<string> parts, string sign) => $"({string.Join(sign, parts)})";
}
