using System.Text.Json;
using LmcPortal.Text.Seeds.Reading;

namespace LmcPortal.Text.Words;

/// <summary>English words whose plural no rule finds, and words that only look like a plural; they stand in the embedded <c>inflections.json</c>.</summary>
internal static class Inflections
{
    private static readonly Dictionary<string, string> Singulars = EmbeddedData.Read<Dictionary<string, string>>("inflections.json");

    /// <summary>All words, for a version.</summary>
    public static string All { get; } = JsonSerializer.Serialize(Singulars);

    /// <summary>The singular of a word in lower case ASCII letters; a word that is no plural as it is.</summary>
    public static string Singular(string word) => Singulars.TryGetValue(word, out var singular) ? singular : Tokens.Singular(word);
}
