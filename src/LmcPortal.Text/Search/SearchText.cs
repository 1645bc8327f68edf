using LmcPortal.Text.Words;

namespace LmcPortal.Text.Search;

/// <summary>Turns a text into what is indexed of it: its folded words, and for unspaced scripts its single letters as well.</summary>
public static class SearchText
{
    // Every unspaced script stands behind this character; most texts have none behind it but quotation marks and dashes.
    private const char LastSpaced = '\u0DFF';

    /// <summary>
    /// Changes whenever cutter, glossary, folding or name variants change: an index made under another version answers wrongly and has to be made anew.
    /// Short, ASCII.
    /// </summary>
    public static string Version { get; } = SearchVersion.Current;

    /// <summary>
    /// The words in text order, never overlapping; empty for a text without letters and digits. Position in the list is position in a phrase. Burmese in
    /// Zawgyi encoding (<see cref="Zawgyi"/>) is left out: indexed as if it were Unicode, it would be found by the wrong words only.
    /// </summary>
    public static IReadOnlyList<SearchWord> Words(string text) => Fold(text, DictionaryCutter.Shared);

    /// <summary>
    /// For a text with letters of an unspaced script: each of them with its marks, and the words of spaced scripts whole, in text order, so that any run
    /// of letters can be found as a phrase. Empty for a text without such letters: there the words are enough.
    /// </summary>
    public static IReadOnlyList<SearchWord> Clusters(string text) => HasUnspaced(text) ? Fold(text, ClusterCutter.Shared) : [];

    /// <summary>True when the text has a letter of a script that writes words without spaces between them.</summary>
    public static bool HasUnspaced(string text) => text.AsSpan().ContainsAnyExceptInRange('\0', LastSpaced) && Runs.Of(text).Any(run => run.IsUnspaced);

    /// <summary>The units of any cutter, folded.</summary>
    internal static IReadOnlyList<SearchWord> Fold(string text, IWordCutter cutter)
    {
        var reading = ReadingForm.Of(text);
        var isZawgyi = Zawgyi.IsLikely(reading.Text);
        var cuts = cutter.Cut(reading.Text);
        var words = new List<SearchWord>(cuts.Count);
        foreach (var cut in cuts)
        {
            var folded = WordFolder.Fold(cut.In(reading.Text));
            if (folded.Length > 0 && !(isZawgyi && Zawgyi.IsBurmese(folded[0])))
            {
                var original = reading.Original(cut);
                words.Add(new SearchWord(folded, original.Start, original.Length));
            }
        }

        return words;
    }
}
