using LmcPortal.Text.Seeds.Reading;

namespace LmcPortal.Text.Outcomes.Reading;

/// <summary>The word lists of <c>outcome-words.json</c>: what each English word can be, whatever its case, in the singular and the plural.</summary>
internal static class Lexicon
{
    private const WordClass Nouns = WordClass.EventHead | WordClass.EventNoun | WordClass.WeakEventHead | WordClass.DocumentHead | WordClass.WeakDocumentHead
        | WordClass.PlainDocument | WordClass.DocumentItem | WordClass.ProjectHead | WordClass.Infrastructure | WordClass.Building | WordClass.LineNoun | WordClass.CentreHead
        | WordClass.PlainProject | WordClass.JointHead | WordClass.FirstNoun | WordClass.GroupNoun | WordClass.Measure | WordClass.Duration | WordClass.MeetNoun | WordClass.VisitNoun
        | WordClass.Institution;

    private static readonly Content Data = EmbeddedData.Read<Content>("outcome-words.json");

    private static readonly Dictionary<string, WordClass> Words = BuildWords();

    private static readonly Dictionary<string, WordClass>.AlternateLookup<ReadOnlySpan<char>> ByWord = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Phrases that qualify a number, with the form they are kept in.</summary>
    public static PhraseTable<string> Qualifiers { get; } = new(Data.Qualifiers);

    /// <summary>Signs and words of money, with the unit they stand for.</summary>
    public static PhraseTable<string> Currencies { get; } = new(Data.Currencies);

    /// <summary>What the words in front make of a date; a date without such words tells when.</summary>
    public static PhraseTable<DateRole> DateOpeners { get; } =
        new(Data.DateOpeners.SelectMany(o => o.Value.Select(phrase => KeyValuePair.Create(phrase, Enum.Parse<DateRole>(o.Key, ignoreCase: true)))));

    /// <summary>Verbs that tell who took part.</summary>
    public static string[] Attendance => Data.Attendance;

    /// <summary>The classes of a word; a plural of a noun has those of its singular and <see cref="WordClass.Plural"/>.</summary>
    public static WordClass Of(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("’s") || word.EndsWith("'s"))
        {
            word = word[..^2];
        }
        else if (word.Length > 0 && word[^1] is '’' or '\'')
        {
            word = word[..^1];
        }

        return ByWord.TryGetValue(word, out var found) ? found : WordClass.None;
    }

    /// <summary>The value of a number word below one hundred; null for any other word.</summary>
    public static double? NumberOf(string word) => Data.Numbers.TryGetValue(word, out var value) ? value : null;

    /// <summary>What a scale word ("million") multiplies by; null for any other word.</summary>
    public static double? ScaleOf(string word) => Data.Scales.TryGetValue(word, out var value) ? value : null;

    /// <summary>The place an ordinal word or numeral ("fourth", "4th", "inaugural") tells; null for any other word.</summary>
    public static int? OrdinalOf(string word)
    {
        if (Data.Ordinals.TryGetValue(word, out var value))
        {
            return value;
        }

        var digits = word.TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and < 5 && word[digits..] is "st" or "nd" or "rd" or "th" ? int.Parse(word[..digits], System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    private static Dictionary<string, WordClass> BuildWords()
    {
        var words = new Dictionary<string, WordClass>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, list) in Data.Classes)
        {
            var wordClass = Enum.Parse<WordClass>(name, ignoreCase: true);
            foreach (var word in list.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                words[word] = words.GetValueOrDefault(word) | wordClass;
            }
        }

        AddAll(words, Data.Numbers.Keys, WordClass.NumberWord);
        AddAll(words, Data.Ordinals.Keys, WordClass.Ordinal);
        foreach (var (word, wordClass) in words.Where(w => (w.Value & Nouns) != 0).ToList())
        {
            var plural = PluralOf(word);
            words[plural] = words.GetValueOrDefault(plural) | (wordClass & Nouns) | WordClass.Plural;
        }

        return words;
    }

    private static void AddAll(Dictionary<string, WordClass> words, IEnumerable<string> list, WordClass wordClass)
    {
        foreach (var word in list)
        {
            words[word] = words.GetValueOrDefault(word) | wordClass;
        }
    }

    private static string PluralOf(string word) =>
        word.EndsWith('y') && word.Length > 2 && !"aeiou".Contains(word[^2], StringComparison.Ordinal) ? word[..^1] + "ies"
        : word.EndsWith('s') || word.EndsWith("sh", StringComparison.Ordinal) || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith('x') ? word + "es"
        : word + "s";

    private sealed record Content(
        Dictionary<string, string> Classes, Dictionary<string, double> Numbers, Dictionary<string, double> Scales, Dictionary<string, int> Ordinals,
        Dictionary<string, string> Qualifiers, Dictionary<string, string> Currencies,
        Dictionary<string, string[]> DateOpeners, string[] Attendance);
}
