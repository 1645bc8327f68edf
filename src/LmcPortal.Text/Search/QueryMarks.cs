namespace LmcPortal.Text.Search;

/// <summary>The signs of the query grammar, as keyboards of seven languages type them.</summary>
internal static class QueryMarks
{
    private const string Quotes = "\"“”„‟＂«»";
    private const string OpeningQuotes = "「『《〈";
    private const string ClosingQuotes = "」』》〉";
    private const string Minuses = "-－−–—";
    private const string Stars = "*＊";
    private const string Separators = ",;?!，、；？！。၊။។";

    /// <summary>Every sign that has a meaning at the edge of a part.</summary>
    public static readonly char[] Edges = [.. Minuses, .. Stars, ' '];

    /// <summary>True for the sign that excludes what follows.</summary>
    public static bool IsMinus(char c) => Minuses.Contains(c, StringComparison.Ordinal);

    /// <summary>True for the sign that lets a word go on.</summary>
    public static bool IsStar(char c) => Stars.Contains(c, StringComparison.Ordinal);

    /// <summary>True for a sign that begins a quotation; straight and curly ones do so whichever way they turn.</summary>
    public static bool IsOpening(char c) => Quotes.Contains(c, StringComparison.Ordinal) || OpeningQuotes.Contains(c, StringComparison.Ordinal);

    /// <summary>True for a quotation mark of any kind and direction.</summary>
    public static bool IsQuote(char c) => IsOpening(c) || ClosingQuotes.Contains(c, StringComparison.Ordinal);

    /// <summary>The signs that end a quotation begun by <paramref name="opening"/>.</summary>
    public static string ClosingOf(char opening)
    {
        var kind = OpeningQuotes.IndexOf(opening, StringComparison.Ordinal);
        return kind < 0 ? Quotes : ClosingQuotes[kind].ToString();
    }

    /// <summary>True where one part ends and another begins: at spaces, and at commas and stops that are not part of a number.</summary>
    public static bool IsSeparator(string typed, int i) =>
        char.IsWhiteSpace(typed[i]) || char.IsControl(typed[i]) || ClosingQuotes.Contains(typed[i], StringComparison.Ordinal)
        || (Separators.Contains(typed[i], StringComparison.Ordinal) && !(typed[i] == ',' && IsInsideNumber(typed, i)));

    private static bool IsInsideNumber(string typed, int i) => i > 0 && char.IsDigit(typed[i - 1]) && i + 1 < typed.Length && char.IsDigit(typed[i + 1]);
}
