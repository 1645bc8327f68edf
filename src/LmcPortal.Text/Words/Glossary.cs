using System.Security.Cryptography;
using System.Text;

namespace LmcPortal.Text.Words;

/// <summary>
/// Words a dictionary does not know or cuts wrongly, one list a language in the embedded <c>glossary.*.txt</c>: names of the cooperation, and abbreviations
/// with marks inside. The longest word at a place wins.
/// </summary>
public static class Glossary
{
    private static readonly string[] Languages = ["en", "km", "lo", "my", "th", "vi", "zh"];

    private static readonly Node Root = new();

    static Glossary()
    {
        var all = new StringBuilder();
        foreach (var language in Languages)
        {
            foreach (var word in Read($"glossary.{language}.txt"))
            {
                all.Append(word).Append('\n');
                Add(word);
            }
        }

        Version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())))[..12];
    }

    /// <summary>A fingerprint of all words; never empty.</summary>
    public static string Version { get; }

    /// <summary>
    /// Length of the longest word of an unspaced script that begins at <paramref name="start"/> and ends with a whole letter before
    /// <paramref name="end"/>; 0 when there is none.
    /// </summary>
    internal static int LongestAt(string text, int start, int end)
    {
        var longest = 0;
        var node = Root;
        for (var i = start; i < end && node.Next.TryGetValue(text[i], out var next); i++)
        {
            node = next;
            if (node.IsWord && (i + 1 == end || !Clusters.Continues(text, i + 1)))
            {
                longest = i + 1 - start;
            }
        }

        return longest;
    }

    /// <summary>Length of the longest abbreviation that begins at <paramref name="start"/> and stands by itself, whatever its case; 0 when there is none.</summary>
    internal static int AbbreviationAt(string text, int start)
    {
        var longest = 0;
        var node = Root;
        for (var i = start; i < text.Length && node.Next.TryGetValue(char.ToLowerInvariant(text[i]), out var next); i++)
        {
            node = next;
            if (node.IsWord && (i + 1 == text.Length || !(char.IsLetterOrDigit(text[i + 1]) || Scripts.IsMark(text[i + 1]))))
            {
                longest = i + 1 - start;
            }
        }

        return longest;
    }

    private static IEnumerable<string> Read(string file)
    {
        using var stream = typeof(Glossary).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The embedded file {file} is missing.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var word = line.Split('#')[0].Trim();
            if (word.Length > 0)
            {
                yield return ReadingForm.Of(word).Text.ToLowerInvariant();
            }
        }
    }

    private static void Add(string word)
    {
        var node = Root;
        foreach (var c in word)
        {
            node = node.Next.TryGetValue(c, out var next) ? next : node.Next[c] = new Node();
        }

        node.IsWord = true;
    }

    private sealed class Node
    {
        public Dictionary<char, Node> Next { get; } = [];

        public bool IsWord { get; set; }
    }
}
