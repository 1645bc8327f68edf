using LmcPortal.Text.Words;

namespace LmcPortal.Text.Search;

/// <summary>Reads a query: bound it, cut it into parts, find the names, read the words, explain what cannot be asked.</summary>
internal static class QueryReader
{
    // Pieces an unfinished word may have been cut into.
    private const int MaxPieces = 5;

    /// <summary>The query that was typed.</summary>
    public static SearchQuery Read(string typed)
    {
        var problems = new List<string>();
        var parts = QueryParts.Of(Bounded(typed, problems), problems);
        var named = BoundedTerms(Named(parts), problems);
        Explain(typed, named, problems);

        var needsClusters = named.Exists(n => !n[0].IsExcluded && n.Exists(p => SearchText.HasUnspaced(p.Text)));
        return new SearchQuery(
            [.. named.Select(n => TermOf(n, DictionaryCutter.Shared))],
            needsClusters ? [.. named.Select(n => TermOf(n, ClusterCutter.Shared))] : [],
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

    // "viet nam", "nay pyi taw": parts that are one name together make one term.
    private static List<List<QueryPart>> Named(List<QueryPart> parts)
    {
        var named = new List<List<QueryPart>>();
        for (var i = 0; i < parts.Count; i += named[^1].Count)
        {
            named.Add(parts.GetRange(i, LongestName(parts, i)));
        }

        return named;
    }

    private static int LongestName(List<QueryPart> parts, int first)
    {
        var longest = 1;
        var words = new List<string>();
        for (var i = first; i < parts.Count && parts[i].JoinsOthers && words.Count < NameVariants.MaxWords; i++)
        {
            words.AddRange(parts[i].Words);
            longest = NameVariants.Of(words).Count > 0 ? i - first + 1 : longest;
        }

        return longest;
    }

    private static List<List<QueryPart>> BoundedTerms(List<List<QueryPart>> named, List<string> problems)
    {
        if (named.Count <= SearchQuery.MaxTerms)
        {
            return named;
        }

        problems.Add($"A search reads at most {SearchQuery.MaxTerms} words or phrases; the rest was left out.");
        return named.GetRange(0, SearchQuery.MaxTerms);
    }

    private static void Explain(string typed, List<List<QueryPart>> named, List<string> problems)
    {
        if (Zawgyi.IsLikely(typed))
        {
            problems.Add("The Burmese of this search looks like Zawgyi. The texts here are in Unicode: please type it with a Unicode keyboard.");
        }
        else if (named.Count == 0 && !string.IsNullOrWhiteSpace(typed))
        {
            problems.Add("There is no word in this search: type at least one letter or digit.");
        }

        if (named.Count > 0 && named.TrueForAll(n => n[0].IsExcluded))
        {
            problems.Add("Every word has a minus before it, which leaves nothing to look for: add a word that the texts should have.");
        }
    }

    private static SearchTerm TermOf(List<QueryPart> parts, IWordCutter cutter)
    {
        var text = string.Join(' ', parts.Select(p => p.Text));
        var phrases = OtherSpellings.Of(parts).Prepend(text)
            .Select(spelling => SearchText.Fold(spelling, cutter).Select(w => w.Folded).ToList())
            .Where(words => words.Count > 0)
            .SelectMany(words => parts[0].IsPrefix ? Unfinished(words) : [words])
            .Select(words => new SearchPhrase(words))
            .DistinctBy(phrase => phrase.ToString());
        return new SearchTerm(text, [.. phrases], parts[0].IsQuoted, parts[0].IsPrefix, parts[0].IsExcluded);
    }

    // The beginning of an unspaced word is cut as if it were finished, and then into other words than the whole one: its last pieces may be one beginning.
    private static IEnumerable<List<string>> Unfinished(List<string> words)
    {
        yield return words;
        for (var whole = words.Count - 2; whole >= Math.Max(0, words.Count - MaxPieces) && SearchText.HasUnspaced(words[whole]); whole--)
        {
            yield return [.. words[..whole], string.Concat(words[whole..])];
        }
    }
}
