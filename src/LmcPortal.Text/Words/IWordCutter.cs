namespace LmcPortal.Text.Words;

/// <summary>
/// Cuts a text into the units that are indexed and searched. Safe to call from several threads; time grows with the text. The same text is always cut
/// alike by cutters of the same <see cref="Version"/>, and index and query must be cut by the same one.
/// </summary>
public interface IWordCutter
{
    /// <summary>Changes whenever the cutter may cut a text differently than before; never empty.</summary>
    string Version { get; }

    /// <summary>
    /// The units in text order, never overlapping, none empty; spaces and punctuation lie between them. Empty for a text without letters and digits.
    /// The text should be in reading form (<see cref="ReadingForm"/>): dictionaries know composed letters only.
    /// </summary>
    IReadOnlyList<TextSpan> Cut(string text);
}
