namespace LmcPortal.Web.Stories;

/// <summary>Somebody else saved the story after it was loaded here. Nothing was written; the editor's text is still in hand.</summary>
public sealed class StaleStoryException(string slug, Exception? inner = null)
    : Exception($"The story '{slug}' was saved by somebody else in the meantime; nothing was overwritten.", inner)
{
    public string Slug { get; } = slug;
}
