namespace LmcPortal.Web.Search;

/// <summary>How many results there are, and how many with each tag.</summary>
/// <param name="Total">Results counted.</param>
/// <param name="IsWhole">True when that is all of them; else the newest were counted, and there are more.</param>
/// <param name="Tags">Results by tag ("theme=water"), as <see cref="Data.Publication.PublicTags"/> writes it; tags without results are not in it.</param>
public sealed record SearchCounts(int Total, bool IsWhole, IReadOnlyDictionary<string, int> Tags);
