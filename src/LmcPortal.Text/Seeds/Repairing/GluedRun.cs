namespace LmcPortal.Text.Seeds.Repairing;

/// <summary>A token that is nothing but complete names run together, with a year or a small word in front ("2023ChinaLaos", "betweenChina").</summary>
/// <param name="Lead">The year or small word in front; empty when there is none.</param>
/// <param name="Names">One or more names in order.</param>
/// <param name="Tail">"and" run on behind the last name; empty when there is none.</param>
internal sealed record GluedRun(string Lead, IReadOnlyList<string> Names, string Tail)
{
    private const int LongestToken = 200;
    private const int LongestName = 12;
    private const int LongestLead = 10;

    /// <summary>True when a year stands in front.</summary>
    public bool HasYear => Lead.Length > 0 && char.IsAsciiDigit(Lead[0]);

    /// <summary>The parts of the token, or null when any character of it belongs to no complete name or when it is one plain name.</summary>
    public static GluedRun? Of(ReadOnlySpan<char> token, RepairWords words)
    {
        if (token.Length is < 5 or > LongestToken)
        {
            return null;
        }

        var at = LeadLength(token);
        var lead = token[..at].ToString();
        if (lead.Length > 0 && !IsYear(lead) && !words.WordsBefore.Contains(lead))
        {
            return null;
        }

        var names = new List<string>();
        while (at < token.Length && NameAt(token, at, words) is { } name)
        {
            names.Add(name);
            at += name.Length;
        }

        var tail = token[at..].ToString();
        var isGlued = names.Count > 1 || (names.Count == 1 && lead.Length + tail.Length > 0);
        return isGlued && tail is "" or "and" or "or" ? new GluedRun(lead, names, tail) : null;
    }

    // What stands in front of the first capital: four digits or a lower-case word.
    private static int LeadLength(ReadOnlySpan<char> token)
    {
        var length = 0;
        while (length < token.Length && length <= LongestLead && !char.IsUpper(token[length]))
        {
            length++;
        }

        return length;
    }

    private static bool IsYear(string lead) => lead.Length == 4 && (lead.StartsWith("19", StringComparison.Ordinal) || lead.StartsWith("20", StringComparison.Ordinal))
        && lead.All(char.IsAsciiDigit);

    private static string? NameAt(ReadOnlySpan<char> token, int at, RepairWords words)
    {
        for (var length = Math.Min(LongestName, token.Length - at); length > 3; length--)
        {
            if (words.Names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(token.Slice(at, length), out var name))
            {
                return name;
            }
        }

        return null;
    }
}
