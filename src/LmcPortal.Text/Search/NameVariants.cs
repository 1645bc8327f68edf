using LmcPortal.Text.Names;

namespace LmcPortal.Text.Search;

/// <summary>Finds names among folded words and knows their other spellings.</summary>
internal static class NameVariants
{
    /// <summary>Words of the longest name.</summary>
    public static readonly int MaxWords;

    private static readonly Dictionary<string, List<string>> Groups = new(StringComparer.Ordinal);

    static NameVariants()
    {
        foreach (var group in NameAuthority.Spellings)
        {
            foreach (var spelling in group)
            {
                var words = SearchText.Words(spelling);
                MaxWords = Math.Max(MaxWords, words.Count);
                var key = string.Join(' ', words.Select(w => w.Folded));
                if (!Groups.TryGetValue(key, out var spellings))
                {
                    Groups[key] = spellings = [];
                }

                spellings.AddRange(group.Except(spellings));
            }
        }
    }

    /// <summary>Every spelling of the name that is exactly these words; empty when they are no known name.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> folded) => Groups.TryGetValue(string.Join(' ', folded), out var spellings) ? spellings : [];
}
