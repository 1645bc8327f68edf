using LmcPortal.Data.Stories;
using LmcPortal.Text.Seeds;

namespace LmcPortal.Web.Seeding;

/// <summary>What became of a document's stories, before they are committed.</summary>
/// <param name="Stories">The story of each parsed one, compared by reference; one that the rules of saving refused is not in it.</param>
/// <param name="Left">Stories of the document's earlier version that it no longer tells; they stay as they are.</param>
public sealed record StagedStories(IReadOnlyDictionary<ParsedStory, Story> Stories, IReadOnlyList<Story> Left);
