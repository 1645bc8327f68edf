using LmcPortal.Text.Outcomes.Reading;

namespace LmcPortal.Text.Outcomes.Matching;

/// <summary>A person in a sentence.</summary>
/// <param name="First">Index of the first lexeme, nation and office included.</param>
/// <param name="End">Index behind the last lexeme.</param>
/// <param name="Name">The name without nation and office; the office as written when the text has lost the name.</param>
/// <param name="IsLost">True when only an office is left.</param>
internal sealed record Person(int First, int End, string Name, bool IsLost)
{
    private const int LongestName = 14;

    /// <summary>
    /// The person whose nation, office or name starts at a lexeme: "Vietnamese Prime Minister Pham Minh Chinh" is Pham Minh Chinh. Null when no capital
    /// stands there.
    /// </summary>
    public static Person? Read(Sentence sentence, int first)
    {
        var at = sentence.Has(first, WordClass.Determiner) ? first + 1 : first;
        var start = at;
        while (IsOffice(sentence, at) || IsJoint(sentence, at))
        {
            at++;
        }

        var end = at;
        while (sentence.IsCapital(end) && end - at < LongestName && !sentence.Has(end, WordClass.Connector | WordClass.FunctionWord))
        {
            end = sentence.IsHyphen(end + 1) && sentence.IsJoined(end + 2) ? end + 3 : end + 1;
        }

        return end > at ? new Person(start, end, sentence.Slice(at, Math.Min(end, sentence.Count)), false)
            : at > start && sentence.IsCapital(at - 1) ? new Person(start, at, sentence.Slice(start, at), true)
            : null;
    }

    private static bool IsOffice(Sentence sentence, int i) => sentence.IsCapital(i) && sentence.Has(i, WordClass.Title | WordClass.Demonym);

    // "State Councilor and Foreign Minister Wang Yi", "Prime Minister of Laos Sonexay …" is left to the words behind.
    private static bool IsJoint(Sentence sentence, int i) => sentence.Is(i, "and") && IsOffice(sentence, i - 1) && IsOffice(sentence, i + 1);
}
