using LmcPortal.Text.Words;

namespace LmcPortal.Text.Search;

/// <summary>Reads a query: bound it, cut it into parts, read names and words, explain what cannot be asked.</summary>
internal static class QueryReader
{
    /// <summary>The query that was typed.</summary>
    public static SearchQuery Read(string typed)
    {
        var problems = new List<string>();
        var parts = QueryParts.Of(Bounded(typed, problems), problems);
        var asked = Asked(parts);
        if (asked.Count > SearchQuery.MaxTerms)
        {
            problems.Add($"A search reads at most {SearchQuery.MaxTerms} words or phrases; the rest was left out.");
            asked.RemoveRange(SearchQuery.MaxTerms, asked.Count - SearchQuery.MaxTerms);
        }

        Explain(typed, asked, problems);
        var needsClusters = asked.Any(ask => !ask.IsExcluded && SearchText.HasUnspaced(ask.Text));
        return new SearchQuery(
            string.Join(' ', asked.Select(ask => ask.Canonical)),
            [.. asked.Select(ask => ask.ToTerm(DictionaryCutter.Shared))],
            needsClusters ? [.. asked.Select(ask => ask.ToTerm(ClusterCutter.Shared))] : [],
            problems);
    }

    private static string Bounded(string typed, List<string> problems)
    {
        if (typed.Length <= SearchQuery.MaxChars)
        {
            return typed;
        }

        problems.Add($"A search reads at most {SearchQuery.MaxChars} characters; the rest was left out.");
        return typed[..(char.IsHighSurrogate(typed[SearchQuery.MaxChars - 1]) ? SearchQuery.MaxChars - 1 : SearchQuery.MaxChars)];
    }

    private static List<QueryAsk> Asked(List<QueryPart> parts)
    {
        var asked = new List<QueryAsk>();
        for (var i = 0; i < parts.Count;)
        {
            var count = LongestName(parts, i);
            asked.Add(QueryAsk.Of(parts.GetRange(i, count)));
            i += count;
        }

        return asked;
    }

    // "viet nam", "nay pyi taw": parts that are one name together.
    private static int LongestName(List<QueryPart> parts, int first)
    {
        var longest = 1;
        var words = new List<string>();
        for (var i = first; i < parts.Count && parts[i].IsOpen && words.Count < NameVariants.MaxWords; i++)
        {
            words.AddRange(parts[i].Words.Select(w => w.Folded));
            longest = NameVariants.Of(words).Count > 0 ? i - first + 1 : longest;
        }

        return longest;
    }

    private static void Explain(string typed, List<QueryAsk> asked, List<string> problems)
    {
        if (asked.Count == 0 && !string.IsNullOrWhiteSpace(typed))
        {
            problems.Add("There is no word in this search: type at least one letter or digit.");
        }
        else if (asked.Count > 0 && asked.All(ask => ask.IsExcluded))
        {
            problems.Add("Every word has a minus before it, which leaves nothing to look for: add a word that the texts should have.");
        }
    }
}
