namespace LmcPortal.Web.Search;

/// <summary>How many results there are, and how many with each tag.</summary>
/// <param name="Total">Results counted.</param>
/// <param name="IsWhole">True when that is all of them; else the newest were counted, and there are more.</param>
/// <param name="Tags">
/// Results by tag ("theme=water"), as <see cref="Data.Publication.PublicTags"/> writes it; tags without results are not in it. Of a key that the search is
/// narrowed by, the results that each value would have in place of the ones that are chosen.
/// </param>
public sealed record SearchCounts(int Total, bool IsWhole, IReadOnlyDictionary<string, int> Tags)
{
    /// <summary>By value, as an address spells it, of a key of <see cref="Data.Publication.PublicTags"/>; values without results are not in it.</summary>
    public IReadOnlyDictionary<string, int> Of(string key) =>
        Tags.Where(tag => IsOf(tag.Key, key)).ToDictionary(tag => tag.Key[(key.Length + 1)..], tag => tag.Value, StringComparer.Ordinal);

    /// <summary>True for "theme=water" and "theme".</summary>
    internal static bool IsOf(string tag, string key) => tag.StartsWith(key, StringComparison.Ordinal) && tag[key.Length] == '=';
}
