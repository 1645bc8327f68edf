using System.Globalization;
using System.Text;
using LmcPortal.Data.Search;

namespace LmcPortal.Data.PostgreSql;

/// <summary>
/// A text vector in its own notation. It keeps 255 places of one token and none beyond the 16,383rd, so that in texts that long a phrase may be missed; words
/// are always found (https://www.postgresql.org/docs/current/textsearch-limitations.html).
/// </summary>
internal static class TextVector
{
    /// <summary>Marked words stand in the places of the words they repeat; letters have places of their own, which no phrase of words asks for.</summary>
    public static string Of(IndexTokens tokens)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var stream in new[] { tokens.Words, tokens.Title, tokens.Headings, tokens.Clusters })
        {
            for (var i = 0; i < stream.Count; i++)
            {
                // A break is a place that nothing stands in.
                if (stream[i] != IndexTokens.Break)
                {
                    (places.TryGetValue(stream[i], out var known) ? known : places[stream[i]] = []).Add(i + 1);
                }
            }
        }

        var text = new StringBuilder();
        foreach (var (token, at) in places)
        {
            text.Append('\'').Append(token).Append("':").AppendJoin(',', at.Select(p => p.ToString(CultureInfo.InvariantCulture))).Append(' ');
        }

        return text.AppendJoin(' ', tokens.Tags.Select(t => $"'{t}'")).ToString();
    }
}
