namespace LmcPortal.Text.Outcomes;

/// <summary>Finds a quote in a story again, by its own words and, where these stand more than once, by those around them. Pure.</summary>
public static class QuoteLocator
{
    /// <summary>
    /// The place of the quote: the only one where its words stand, or of several the one with most of its context, the first of equals. Null when its words
    /// stand nowhere, to the character: the quote is broken.
    /// </summary>
    /// <param name="paragraphs">Plain text, one entry a paragraph, in reading order.</param>
    /// <param name="exact">The quote's words; an empty quote is broken.</param>
    /// <param name="prefix">What stood in front of it in its paragraph; may be empty.</param>
    /// <param name="suffix">What stood behind it in its paragraph; may be empty.</param>
    public static QuotePlace? Locate(IReadOnlyList<string> paragraphs, string exact, string prefix, string suffix)
    {
        var best = (Place: (QuotePlace?)null, Context: -1);
        for (var i = 0; i < paragraphs.Count && exact.Length > 0; i++)
        {
            for (var at = paragraphs[i].IndexOf(exact, StringComparison.Ordinal); at >= 0; at = paragraphs[i].IndexOf(exact, at + exact.Length, StringComparison.Ordinal))
            {
                var context = Context(paragraphs[i], at, exact.Length, prefix, suffix);
                if (context > best.Context)
                {
                    best = (new QuotePlace(i, at), context);
                }
            }
        }

        return best.Place;
    }

    // Characters of context that are still there, counted outwards from the quote.
    private static int Context(string paragraph, int at, int length, string prefix, string suffix)
    {
        var before = 0;
        while (before < prefix.Length && before < at && paragraph[at - 1 - before] == prefix[^(before + 1)])
        {
            before++;
        }

        return before + paragraph.AsSpan(at + length).CommonPrefixLength(suffix);
    }
}
