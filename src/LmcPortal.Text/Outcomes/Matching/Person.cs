using LmcPortal.Text.Outcomes.Reading;

namespace LmcPortal.Text.Outcomes.Matching;

/// <summary>A person in a sentence.</summary>
/// <param name="First">Index of the first lexeme, nation and office included.</param>
/// <param name="End">Index behind the last lexeme.</param>
/// <param name="Name">The name without nation and office; the office as written when the text has lost the name.</param>
/// <param name="IsLost">True when only an office is left.</param>
internal sealed record Person(int First, int End, string Name, bool IsLost)
{
    private const int LongestName = 24;

    /// <summary>
    /// The person whose nation, office or name starts at a lexeme: "Vietnamese Prime Minister Pham Minh Chinh" is Pham Minh Chinh, "Minister of Public Security
    /// Wang Xiaohong" is Wang Xiaohong. Null when no capital stands there.
    /// </summary>
    public static Person? Read(Sentence sentence, int first)
    {
        var start = sentence.Has(first, WordClass.Determiner) ? first + 1 : first;
        var end = start;
        var (office, hasField) = (start, false);
        while (end < sentence.Count && end - start < LongestName)
        {
            var isField = sentence.Is(end, "of") && office == end && end > start && sentence.IsCapital(end + 1);
            var isJoint = sentence.Is(end, "and") && sentence.IsCapital(end - 1) && sentence.IsCapital(end + 1) && (hasField || (office == end && IsOffice(sentence, end + 1)));
            if (!isField && !isJoint && !IsPartOfName(sentence, end))
            {
                break;
            }

            hasField |= isField;
            end++;
            (office, hasField) = IsOffice(sentence, end - 1) ? (end, false) : isJoint && !hasField ? (end, false) : (office, hasField);
        }

        // Behind "Minister of Public Security" the last two words are the name.
        var name = hasField ? FieldEnd(sentence, office, end) : office;
        return end > name ? new Person(start, end, sentence.Slice(name, end), false)
            : end > start ? new Person(start, end, sentence.Slice(start, end), true)
            : null;
    }

    private static int FieldEnd(Sentence sentence, int office, int end)
    {
        var words = 0;
        for (var i = office; i < end; i++)
        {
            words += sentence.IsCapital(i) ? 1 : 0;
        }

        return words >= 3 && sentence.IsCapital(end - 1) && sentence.IsCapital(end - 2) ? end - 2 : end;
    }

    private static bool IsPartOfName(Sentence sentence, int i) =>
        sentence.Is(i, "counterpart") || (sentence.IsCapital(i) && (!sentence.Has(i, WordClass.Connector | WordClass.FunctionWord) || sentence.IsCapital(i + 1)))
        || (sentence.IsHyphen(i) && sentence.IsJoined(i + 1) && sentence.IsCapital(i + 1));

    // "Chinese", "Prime", "Minister"; "China's" in front of an office; "his Lao counterpart".
    private static bool IsOffice(Sentence sentence, int i) =>
        sentence.Is(i, "counterpart") || (sentence.IsCapital(i)
        && (sentence.Has(i, WordClass.Title | WordClass.Demonym) || sentence.Span(i).EndsWith("’s") || sentence.Span(i).EndsWith("'s")));
}
