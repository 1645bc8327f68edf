using System.Collections.Frozen;

namespace LmcPortal.Web.Editors;

/// <summary>The words that guessing begins with.</summary>
internal static class CommonPasswords
{
    private const string Resource = "common-passwords.txt";

    // What somebody who guesses at this very portal would try.
    private static readonly string[] Ours = ["lancang", "mekong", "lmc", "portal", "cooperation", "editor", "writer", "admin"];

    private static readonly FrozenSet<string> Words = Read();

    private static readonly int Longest = Words.Max(w => w.Length);

    /// <summary>
    /// How many guesses deep a password is: a common word, a run of equal or consecutive characters and any other character count as one;
    /// the portal's words and those given count as nothing. Linear in the length of the password.
    /// </summary>
    public static int Depth(string password, IReadOnlyCollection<string> words)
    {
        var text = password.ToLowerInvariant();
        var own = Ours.Concat(words).ToList();
        var depth = 0;
        for (var at = 0; at < text.Length;)
        {
            var known = own.Where(w => string.CompareOrdinal(text, at, w, 0, w.Length) == 0).Select(w => w.Length).DefaultIfEmpty(0).Max();
            depth += known == 0 ? 1 : 0;
            at += known == 0 ? Math.Max(WordAt(text, at), RunAt(text, at)) : known;
        }

        return depth;
    }

    private static int WordAt(string text, int at)
    {
        var lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var tried = Math.Min(Longest, text.Length - at); tried > 0; tried--)
        {
            if (lookup.Contains(text.AsSpan(at, tried)))
            {
                return tried;
            }
        }

        return 0;
    }

    // "aaaa", "1234", "4321".
    private static int RunAt(string text, int at)
    {
        if (at + 1 >= text.Length || Math.Abs(text[at + 1] - text[at]) > 1)
        {
            return 1;
        }

        var step = text[at + 1] - text[at];
        var end = at + 1;
        while (end < text.Length && text[end] - text[end - 1] == step)
        {
            end++;
        }

        return end - at;
    }

    private static FrozenSet<string> Read()
    {
        using var reader = new StreamReader(typeof(CommonPasswords).Assembly.GetManifestResourceStream(Resource)!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#')).ToFrozenSet(StringComparer.Ordinal);
    }
}
