using LmcPortal.Text.Names;

namespace LmcPortal.Text.Search;

/// <summary>Knows the other spellings of a name, by its folded words.</summary>
internal static class NameVariants
{
    private static readonly Dictionary<string, List<string>> Groups = Read();

    /// <summary>Words of the longest name.</summary>
    public static int MaxWords { get; } = Groups.Keys.Max(key => key.Count(' '.Equals) + 1);

    /// <summary>Every spelling of the name that is exactly these words; empty when they are no known name.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> folded) => Groups.TryGetValue(string.Join(' ', folded), out var spellings) ? spellings : [];

    private static Dictionary<string, List<string>> Read()
    {
        var groups = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var group in NameAuthority.Spellings)
        {
            foreach (var key in group.Select(spelling => string.Join(' ', SearchText.Words(spelling).Select(w => w.Folded))).Distinct())
            {
                if (!groups.TryGetValue(key, out var spellings))
                {
                    groups[key] = spellings = [];
                }

                spellings.AddRange(group.Except(spellings));
            }
        }

        return groups;
    }
}
