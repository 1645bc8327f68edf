using LmcPortal.Text.Names;
using LmcPortal.Text.Outcomes;

namespace LmcPortal.Text.Tests.Outcomes;

/// <summary>
/// Scores outcomes by the rules of the gold file: an outcome matches an entry when the kinds agree and one of its quotes overlaps the entry's anchor in the same
/// sentence; a figure also needs the value. Recall counts core entries; precision counts matched outcomes, neutral names left out; attributes are
/// counted over matched core entries that note them.
/// </summary>
internal sealed class OutcomeScore
{
    private readonly Dictionary<string, (int Right, int All)> _attributes = [];

    private OutcomeScore()
    {
    }

    public Dictionary<string, (int Right, int All)> Recall { get; } = [];

    public Dictionary<string, (int Right, int All)> Precision { get; } = [];

    public IReadOnlyDictionary<string, (int Right, int All)> Attributes => _attributes;

    public List<string> Misses { get; } = [];

    public List<string> FalseHits { get; } = [];

    public List<string> WrongAttributes { get; } = [];

    public double TotalRecall => Share(Recall.Values);

    public double TotalPrecision => Share(Precision.Values);

    public double TotalAttributes => Share(_attributes.Values);

    public static OutcomeScore Of(IReadOnlyList<ExtractedOutcome> found, IReadOnlyList<ExpectedOutcome> expected, IReadOnlyList<string> neutral)
    {
        var score = new OutcomeScore();
        foreach (var outcome in found)
        {
            var kind = KindOf(outcome);
            var isNeutral = neutral.Any(n => NameAuthority.Fold(n) == NameAuthority.Fold(outcome.Name));
            var isRight = expected.Any(e => Matches(outcome, e));
            if (isRight || !isNeutral)
            {
                Count(score.Precision, kind, isRight);
            }

            if (!isRight && !isNeutral)
            {
                score.FalseHits.Add($"{kind} “{outcome.Name}” {outcome.Value} line {outcome.Quotes[0].Line}: {outcome.Quotes[0].Exact}");
            }
        }

        foreach (var entry in expected.Where(e => e.IsCore))
        {
            var match = found.Where(o => Matches(o, entry)).OrderByDescending(o => KindOf(o) == entry.Kind).FirstOrDefault();
            Count(score.Recall, entry.Kind, match is not null);
            if (match is null)
            {
                score.Misses.Add($"{entry.Kind} {entry.Id}: {entry.Anchor}");
            }
            else
            {
                score.CountAttributes(entry, match, expected.FirstOrDefault(e => e.Id == entry.SameAs));
            }
        }

        return score;
    }

    public IEnumerable<string> Lines()
    {
        foreach (var kind in Recall.Keys.Union(Precision.Keys))
        {
            yield return $"{kind}: recall {Show(Recall, kind)}, precision {Show(Precision, kind)}";
        }

        yield return $"all: recall {TotalRecall:0.000}, precision {TotalPrecision:0.000}, attributes {TotalAttributes:0.000} ("
            + string.Join(", ", _attributes.Select(a => $"{a.Key} {a.Value.Right}/{a.Value.All}")) + ")";
        foreach (var line in Misses.Select(m => "MISSED " + m).Concat(FalseHits.Select(f => "FALSE  " + f)).Concat(WrongAttributes.Select(w => "WRONG  " + w)))
        {
            yield return line;
        }
    }

    public static string KindOf(ExtractedOutcome outcome) => outcome.Kind.ToString().ToLowerInvariant();

    private static bool Matches(ExtractedOutcome outcome, ExpectedOutcome entry) =>
        entry.IsKind(KindOf(outcome)) && (outcome.Kind != OutcomeKind.Figure || entry.Value is null || outcome.Value == entry.Value) && outcome.Quotes.Any(q => Overlaps(q, entry));

    private static bool Overlaps(OutcomeQuote quote, ExpectedOutcome entry)
    {
        if (entry.Sentence is not null && entry.Sentence != quote.Exact)
        {
            return false;
        }

        var at = quote.Exact.IndexOf(entry.Anchor, StringComparison.Ordinal);
        return at >= 0 && at < quote.Anchor.End && quote.Anchor.Start < at + entry.Anchor.Length;
    }

    // One record with two sources is best: it may have the more exact date of the other mention.
    private void CountAttributes(ExpectedOutcome entry, ExtractedOutcome found, ExpectedOutcome? same)
    {
        if (entry.Kind == "figure" && found.Kind == OutcomeKind.Figure)
        {
            Note(entry, "value", found.Value == entry.Value, $"{found.Value}");
            Note(entry, "unit", entry.Unit is null || SameUnit(entry.Unit, found.Unit), found.Unit);
            Note(entry, "qualifier", entry.Qualifiers.Any(q => SameQualifier(q, found.Qualifier)), found.Qualifier);
        }

        var date = (found.Kind == OutcomeKind.Figure ? found.AsOf : found.Date)?.ToIso();
        if (entry.Dates.Count > 0)
        {
            var dates = entry.Dates.Concat(same?.Dates ?? []).ToList();
            Note(entry, "date", dates.Contains(date), date);
            Note(entry, "precision", dates.Any(d => d?.Length == date?.Length), date);
        }

        if (entry.Ordinal is not null && found.Kind != OutcomeKind.Figure)
        {
            Note(entry, "ordinal", entry.Ordinal == found.Ordinal, $"{found.Ordinal}");
        }

        if (entry.Countries.Count > 0)
        {
            Note(entry, "countries", entry.Countries.Any(c => c.ToHashSet().SetEquals(found.Countries)), string.Join(' ', found.Countries));
        }
    }

    private static bool SameUnit(string expected, string? found)
    {
        var (a, b) = (Words(expected), Words(found ?? ""));
        return a.Count > 0 && b.Count > 0 && (a.IsSubsetOf(b) || b.IsSubsetOf(a) || a.Intersect(b).Count() * 2 > a.Count);
    }

    private static bool SameQualifier(string? expected, string? found) => Words(expected ?? "").SetEquals(Words(found ?? ""));

    private static HashSet<string> Words(string text) =>
        [.. NameAuthority.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Except(["a", "an", "of", "the"])];

    private void Note(ExpectedOutcome entry, string attribute, bool isRight, string? found)
    {
        Count(_attributes, attribute, isRight);
        if (!isRight)
        {
            WrongAttributes.Add($"{attribute} of {entry.Id}: found “{found}”");
        }
    }

    private static void Count(Dictionary<string, (int Right, int All)> counts, string key, bool isRight)
    {
        var (right, all) = counts.GetValueOrDefault(key);
        counts[key] = (right + (isRight ? 1 : 0), all + 1);
    }

    private static double Share(IEnumerable<(int Right, int All)> counts)
    {
        var list = counts.ToList();
        return list.Sum(c => c.All) == 0 ? 1 : (double)list.Sum(c => c.Right) / list.Sum(c => c.All);
    }

    private static string Show(Dictionary<string, (int Right, int All)> counts, string kind) =>
        counts.TryGetValue(kind, out var c) ? $"{c.Right}/{c.All}" : "-";
}
