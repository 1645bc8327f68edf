using LmcPortal.Text.Words;

namespace LmcPortal.Text.Themes;

/// <summary>
/// Tells what a paragraph or story is about by the cue words of the catalogue. Every cue counts, the longest phrase at each
/// place wins, the opening sentence counts more, a cue repeated counts less each time. Linear in the length of the text.
/// </summary>
public static class ThemeClassifier
{
    private const double StrongWeight = 3;
    private const double WeakWeight = 1;
    private const double ExtraWord = 0.75;
    private const double OpeningFactor = 1.5;
    private const double HeadingShare = 0.35;
    private const double NeighbourShare = 0.1;
    private const double SecondaryShare = 0.4;
    private const double ShortText = 14;
    private const double FullChars = 400;

    private static readonly HashSet<string> Pillars =
        ThemeCatalog.All.Where(t => t.Kind == ThemeKind.Pillar).Select(t => t.Slug).ToHashSet(StringComparer.Ordinal);

    private static readonly Dictionary<string, PhraseFinder<Cue>> Finders = BuildFinders();

    /// <summary>
    /// Themes of each paragraph of a text, best first; empty when no cue stands in it, in the heading or beside it. A pillar comes in only
    /// when no theme below it has a cue. An unknown language is read as English.
    /// </summary>
    /// <param name="heading">The heading the paragraphs stand under, or null.</param>
    /// <param name="paragraphs">In reading order.</param>
    /// <param name="language">ISO 639-1 code.</param>
    public static IReadOnlyList<IReadOnlyList<ThemeScore>> Classify(string? heading, IReadOnlyList<string> paragraphs, string language)
    {
        var above = heading is null ? [] : Score(heading, language);
        var own = paragraphs.Select(text => Score(text, language)).ToList();
        return [.. own.Select((_, i) => Rank(InContext(own, i, above)))];
    }

    /// <summary>
    /// Themes of a story, the primary one first: every paragraph speaks, a short one less, the heading as loud as several, and a secondary theme
    /// is one that says at least four tenths of what the primary one says. Empty when no cue was found.
    /// </summary>
    public static IReadOnlyList<string> ClassifyStory(string heading, IReadOnlyList<string> paragraphs, string language)
    {
        var total = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var text in paragraphs)
        {
            AddShare(total, Score(text, language), Math.Sqrt(Math.Min(1, text.Length / FullChars)), keepSize: false);
        }

        AddShare(total, Score(heading, language), Math.Sqrt(paragraphs.Count), keepSize: false);

        var ranked = Rank(total);
        return [.. ranked.Where(t => t.Score >= ranked[0].Score * SecondaryShare).Select(t => t.Slug)];
    }

    // What is ambiguous in itself leans towards its heading and its neighbours.
    private static Dictionary<string, double> InContext(List<Dictionary<string, double>> own, int i, Dictionary<string, double> above)
    {
        var scores = new Dictionary<string, double>(own[i], StringComparer.Ordinal);
        AddShare(scores, above, HeadingShare);
        AddShare(scores, i > 0 ? own[i - 1] : [], NeighbourShare);
        AddShare(scores, i + 1 < own.Count ? own[i + 1] : [], NeighbourShare);
        return scores;
    }

    private static Dictionary<string, double> Score(string text, string language)
    {
        var opening = Sentences.Of(text) is [var first, ..] ? first.End : 0;
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        var scores = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var match in Finders.GetValueOrDefault(language, Finders["en"]).Find(text))
        {
            var time = times[match.Phrase] = times.GetValueOrDefault(match.Phrase) + 1;
            var place = match.Start < opening ? OpeningFactor : 1;
            foreach (var cue in match.Values)
            {
                scores[cue.Slug] = scores.GetValueOrDefault(cue.Slug) + (cue.Weight * place / time);
            }
        }

        return scores;
    }

    // A heading or neighbour says which way it leans; how long it is must not matter, only how much the paragraph itself says.
    private static void AddShare(Dictionary<string, double> scores, Dictionary<string, double> other, double share, bool keepSize = true)
    {
        var size = keepSize ? Math.Max(ShortText, scores.Values.Sum()) : 1;
        var sum = other.Values.Sum();
        foreach (var (slug, score) in other)
        {
            scores[slug] = scores.GetValueOrDefault(slug) + (size * share * score / sum);
        }
    }

    private static List<ThemeScore> Rank(Dictionary<string, double> scores)
    {
        var below = scores.Keys.Any(slug => !Pillars.Contains(slug));
        return
        [
            .. scores.Where(s => !below || !Pillars.Contains(s.Key))
                .Select(s => new ThemeScore(s.Key, s.Value))
                .OrderByDescending(s => s.Score).ThenBy(s => s.Slug, StringComparer.Ordinal),
        ];
    }

    private static Dictionary<string, PhraseFinder<Cue>> BuildFinders()
    {
        var finders = new Dictionary<string, PhraseFinder<Cue>>(StringComparer.Ordinal);
        foreach (var theme in ThemeCatalog.All)
        {
            foreach (var cues in theme.Cues)
            {
                finders.TryAdd(cues.Language, new PhraseFinder<Cue>(ignorePlurals: cues.Language == "en", capitalised: false));
                AddCues(finders[cues.Language], cues.Strong, theme.Slug, StrongWeight);
                AddCues(finders[cues.Language], cues.Weak, theme.Slug, WeakWeight);
            }
        }

        return finders;
    }

    private static void AddCues(PhraseFinder<Cue> finder, IReadOnlyList<string> phrases, string slug, double weight)
    {
        foreach (var phrase in phrases)
        {
            // A longer phrase says more, and it takes the place of the shorter ones inside it.
            var letters = Tokens.Of(phrase);
            var words = letters is [{ IsUnspaced: true }, ..] ? 1 + (letters.Count / 4) : letters.Count;
            finder.Add(phrase, new Cue(slug, weight + (ExtraWord * (words - 1))));
        }
    }

    private sealed record Cue(string Slug, double Weight);
}
