using System.Text.RegularExpressions;
using LmcPortal.Text.Seeds.Reading;

namespace LmcPortal.Text.Seeds.Headers;

/// <summary>Finds offices whose holder's name has been lost, as a name that was a link often is. Flags them; never guesses.</summary>
internal static partial class LostNameFinder
{
    private static readonly HeaderWords Words = HeaderWords.Instance;

    // Longest first: "Vice Premier" before "Premier".
    private static readonly IReadOnlyList<string> Offices = [.. Words.Offices.OrderByDescending(o => o.Length)];

    /// <summary>Returns the draft with a problem for every place where a name seems to be missing.</summary>
    public static SeedDraft Find(SeedDraft draft)
    {
        var lines = new LineIndex(draft.File.Text);
        var problems =
            from block in draft.Blocks
            let view = draft.TextOf(block)
            from office in Lost(view.Text)
            select new ParseProblem(
                lines.LineOf(view.SourceStart(office.Start)),
                $"A name seems to be lost after “{office.Words}”; look it up in the original and add it by hand.");
        return draft with { Problems = [.. draft.Problems, .. problems] };
    }

    private static IEnumerable<(int Start, string Words)> Lost(string text)
    {
        for (var comma = Apposition().Match(text); comma.Success; comma = comma.NextMatch())
        {
            var end = comma.Index;
            var office = Offices.FirstOrDefault(o => EndsWithWord(text, end, o));
            if (office is null)
            {
                continue;
            }

            var start = end - office.Length;
            var nation = Words.Demonyms.FirstOrDefault(d => EndsWithWord(text, start - 1, d) && text[start - 1] == ' ');
            start -= nation is null ? 0 : nation.Length + 1;
            if (LacksHolder(text, start, nation is not null))
            {
                yield return (start, text[start..end]);
            }
        }
    }

    // The holder may stand in front ("Wang Yi, Foreign Minister, a ...") and "the Prime Minister, a ..." needs no name: only an office that opens a
    // sentence or follows a plain word, with its nation or bare, has lost one.
    private static bool LacksHolder(string text, int start, bool hasNation)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        if (before.Length == 0 || before[^1] is '.' or '!' or '?' or '“' or '"' or '”')
        {
            return true;
        }

        var word = before[(before.LastIndexOf(' ') + 1)..];
        return hasNation && char.IsLower(word[0]) && char.IsLetter(word[^1])
            && word is not ("the" or "a" or "an" or "his" or "her" or "its" or "their" or "former" or "then");
    }

    private static bool EndsWithWord(string text, int end, string word) =>
        end >= word.Length && text.AsSpan(0, end).EndsWith(word, StringComparison.Ordinal) && (end == word.Length || text[end - word.Length - 1] == ' ');

    // A comma and then what tells more of a person: ", a member of", ", who said", ", also chairman".
    [GeneratedRegex(@", (a|an|who|whose|also|and a|and an) ", RegexOptions.None, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Apposition();
}
