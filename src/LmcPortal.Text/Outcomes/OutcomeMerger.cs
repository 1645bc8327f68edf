using LmcPortal.Text.Dates;
using LmcPortal.Text.Names;

namespace LmcPortal.Text.Outcomes;

/// <summary>
/// Makes one outcome of a thing that a document names more than once: same kind, same folded name, same ordinal and period, dates that can both be true. The
/// first mention keeps its place and name and gets the quotes, people and missing facts of the others. Linear in the number of outcomes.
/// </summary>
public static class OutcomeMerger
{
    private static readonly string[] Connectors = [" of ", " on ", " for ", " among ", " in ", " between "];

    /// <summary>The outcomes of each story, every thing once, in the story that names it first.</summary>
    /// <param name="stories">One list for each story, in document order.</param>
    public static IReadOnlyList<IReadOnlyList<ExtractedOutcome>> Merge(IReadOnlyList<IReadOnlyList<ExtractedOutcome>> stories)
    {
        var merged = stories.Select(_ => new List<Mentions>()).ToList();
        var known = new Dictionary<string, (int Story, int Index)>(StringComparer.Ordinal);
        for (var story = 0; story < stories.Count; story++)
        {
            foreach (var outcome in stories[story])
            {
                var keys = KeysOf(outcome);
                var same = keys.Where(known.ContainsKey).Select(k => known[k]).FirstOrDefault(at => AreCompatible(merged[at.Story][at.Index].Facts, outcome), (Story: -1, Index: -1));
                if (same.Story >= 0)
                {
                    merged[same.Story][same.Index].Add(outcome);
                }
                else
                {
                    same = (story, merged[story].Count);
                    merged[story].Add(new Mentions(outcome));
                }

                foreach (var key in keys)
                {
                    known.TryAdd(key, same);
                }
            }
        }

        return [.. merged.Select(story => story.ConvertAll(m => m.ToOutcome()))];
    }

    /// <summary>
    /// The key two mentions of one thing share, also across documents: kind, folded name, ordinal, period; for figures value and unit. Never empty. Dates are
    /// compared apart, since one mention may know the day and the other the month.
    /// </summary>
    public static string KeyOf(ExtractedOutcome outcome) => outcome.Kind == OutcomeKind.Figure
        ? FormattableString.Invariant($"figure|{outcome.Value}|{NameAuthority.KeyOf(outcome.Unit ?? "")}|{outcome.AsOf}")
        : $"{outcome.Kind}|{NameAuthority.KeyOf(outcome.Name)}|{outcome.Ordinal}|{outcome.Document?.Period}";

    // Besides its whole name a thing answers to the part in front of "of", "for", "on": "Third Belt and Road Forum", "Naypyidaw Declaration".
    private static List<string> KeysOf(ExtractedOutcome outcome)
    {
        var keys = new List<string> { KeyOf(outcome) };
        var core = CoreOf(outcome.Name);
        var isTelling = core.Contains(' ', StringComparison.Ordinal) && core.Split(' ').Length > (outcome.Ordinal is null ? 2 : 1) - (outcome.Kind == OutcomeKind.Document ? 1 : 0);
        if (outcome.Kind is OutcomeKind.Event or OutcomeKind.Document && isTelling)
        {
            keys.Add($"{outcome.Kind}|{core}|{outcome.Ordinal}|core");
        }

        return keys;
    }

    private static string CoreOf(string name)
    {
        var cut = Connectors.Select(c => name.IndexOf(c, StringComparison.Ordinal)).Where(i => i > 0).DefaultIfEmpty(name.Length).Min();
        return NameAuthority.KeyOf(name[..cut]);
    }

    // The core of a name is enough only when one of the two is no longer than it: "Forum on A" and "Forum on B" are two.
    private static bool AreCompatible(ExtractedOutcome known, ExtractedOutcome other)
    {
        if (!PartialDate.Fit(known.Date, other.Date) || !PartialDate.Fit(known.AsOf, other.AsOf))
        {
            return false;
        }

        if (KeyOf(known) == KeyOf(other))
        {
            return true;
        }

        var (a, b) = (NameAuthority.KeyOf(known.Name), NameAuthority.KeyOf(other.Name));
        return (a == CoreOf(other.Name) || b == CoreOf(known.Name)) && SharePeriod(known.Document?.Period, other.Document?.Period);
    }

    private static bool SharePeriod(string? a, string? b) => a is null || b is null || a == b;
}
