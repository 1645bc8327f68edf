namespace LmcPortal.Text.Seeds.Repairing;

/// <summary>A longest run of letters and digits in a text.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index just behind its last character.</param>
internal readonly record struct WordToken(int Start, int End)
{
    /// <summary>No token: an empty one at the start of the text.</summary>
    public static WordToken None => default;

    /// <summary>Characters in the token.</summary>
    public int Length => End - Start;

    /// <summary>The token's own characters.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    /// <summary>All tokens of a text, in order.</summary>
    public static List<WordToken> All(string text)
    {
        var tokens = new List<WordToken>();
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                tokens.Add(new WordToken(start, i));
            }
        }

        return tokens;
    }
}
