using System.Text;
using LmcPortal.Text.Seeds.Reading;
using LmcPortal.Text.Words;

namespace LmcPortal.Text.Names;

/// <summary>
/// Knows when two spellings name the same thing: "Nay Pyi Taw" and "Naypyidaw", "Viet Nam" and "Vietnam", "MLC" and "Lancang-Mekong Cooperation". The
/// spellings stand in the embedded <c>names.json</c>.
/// </summary>
public static class NameAuthority
{
    private static readonly HashSet<string> Unsaying = new(StringComparer.Ordinal)
    {
        "the", "a", "an", "of", "on", "for", "and", "in", "to", "among", "between", "with", "by", "at", "its", "annual",
    };

    private static readonly Content Data = EmbeddedData.Read<Content>("names.json");

    private static readonly PhraseFinder<string> Variants = BuildVariants();

    private static readonly HashSet<string> NotOutcomes = [.. Data.NotOutcomes.Select(Fold)];

    private static readonly PhraseFinder<string> Institutions = BuildInstitutions();

    /// <summary>
    /// Every name with all its spellings, also those of the other languages and scripts: one list a name, the main spelling first. What stands only here
    /// is for search; it does not make two outcomes one.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<string>> Spellings { get; } = AllSpellings();

    /// <summary>
    /// The name in lower case without marks and plural endings, every known variant in its main spelling: "Nay Pyi Taw Declaration" and "Naypyidaw
    /// declaration" give the same. Empty for a name without letters and digits.
    /// </summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        var at = 0;
        foreach (var match in Variants.Find(name))
        {
            AppendWords(folded, name[at..match.Start]);
            Append(folded, match.Values[0]);
            at = match.Start + match.Length;
        }

        AppendWords(folded, name[at..]);
        return folded.ToString();
    }

    /// <summary>
    /// A key that two names of one thing share whatever the order of their words: the folded words without small ones and without the host's own name,
    /// sorted. "Fourth Lancang-Mekong Cooperation Leaders’ Meeting" and "Leaders’ Meeting of the LMC" have the words "leader meeting" in common;
    /// ordinals are left out and compared apart.
    /// </summary>
    public static string KeyOf(string name)
    {
        var folded = Fold(name);
        var words = Saying(folded);
        var own = Saying(folded.Replace(Data.Host, "", StringComparison.Ordinal));
        return string.Join(' ', (own.Count > 1 ? own : words).Order(StringComparer.Ordinal));
    }

    /// <summary>True for a name that says Lancang-Mekong or LMC: a thing of all six countries.</summary>
    public static bool NamesCooperation(string name)
    {
        var folded = Fold(name);
        return folded.Contains("lancang mekong", StringComparison.Ordinal);
    }

    /// <summary>True for names that look like an outcome but are a framework ("Belt and Road Initiative") or an institution ("National People’s Congress").</summary>
    public static bool IsNoOutcome(string name) => NotOutcomes.Contains(Fold(name)) || NotOutcomes.Contains(WithoutThe(Fold(name))) || Institutions.Find(name).Any();

    private static List<IReadOnlyList<string>> AllSpellings()
    {
        List<IReadOnlyList<string>> all = [.. Data.Variants.Select(v => Data.Translations.TryGetValue(v[0], out var others) ? [.. v, .. others] : v)];
        all.AddRange(Data.Translations.Where(t => !Data.Variants.Any(v => v[0] == t.Key)).Select(t => (IReadOnlyList<string>)[t.Key, .. t.Value]));
        return all;
    }

    private static string WithoutThe(string folded) => folded.StartsWith("the ", StringComparison.Ordinal) ? folded[4..] : folded;

    private static List<string> Saying(string folded) =>
        [.. folded.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !Unsaying.Contains(w) && !IsOrdinal(w)).Distinct(StringComparer.Ordinal)];

    private static bool IsOrdinal(string word) => Outcomes.Reading.Lexicon.OrdinalOf(word) is not null;

    private static void AppendWords(StringBuilder folded, string text)
    {
        foreach (var token in Tokens.Of(text))
        {
            Append(folded, Tokens.Singular(token.Key));
        }
    }

    private static void Append(StringBuilder folded, string words) => folded.Append(folded.Length > 0 ? " " : "").Append(words);

    private static PhraseFinder<string> BuildVariants()
    {
        var finder = new PhraseFinder<string>(ignorePlurals: true, capitalised: false);
        foreach (var spellings in Data.Variants)
        {
            foreach (var spelling in spellings)
            {
                finder.Add(spelling, spellings[0]);
            }
        }

        return finder;
    }

    private static PhraseFinder<string> BuildInstitutions()
    {
        var finder = new PhraseFinder<string>(ignorePlurals: false, capitalised: true);
        foreach (var name in Data.Institutions)
        {
            finder.Add(name, name);
        }

        return finder;
    }

    private sealed record Content(
        IReadOnlyList<IReadOnlyList<string>> Variants,
        IReadOnlyDictionary<string, IReadOnlyList<string>> Translations,
        string Host,
        IReadOnlyList<string> NotOutcomes,
        IReadOnlyList<string> Institutions);
}
