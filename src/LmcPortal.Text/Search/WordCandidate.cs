namespace LmcPortal.Text.Search;

/// <summary>A word of the index that could have been meant.</summary>
/// <param name="Word">Folded.</param>
/// <param name="Texts">How many texts have it.</param>
public readonly record struct WordCandidate(string Word, int Texts);
