using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LmcPortal.Data;

/// <summary>
/// Lists of words are equal when they hold the same words in the same order. The comparer that EF makes for such a list compiles a method at every
/// comparison; an import then spends most of its time on that.
/// </summary>
internal sealed class StringListComparer() : ValueComparer<List<string>>((a, b) => Same(a, b), list => Hash(list), list => Copy(list))
{
    private static bool Same(List<string>? a, List<string>? b) => ReferenceEquals(a, b) || (a is not null && b is not null && a.SequenceEqual(b, StringComparer.Ordinal));

    private static int Hash(List<string> list)
    {
        var hash = default(HashCode);
        foreach (var word in list)
        {
            hash.Add(word, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    private static List<string> Copy(List<string> list) => [.. list];
}
