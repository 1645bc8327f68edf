namespace LmcPortal.Data.Stories;

/// <summary>The order of a list of stories. Each is total: stories that are equal in it stand as they came.</summary>
public enum StorySort
{
    /// <summary>The day posted here, newest first.</summary>
    Newest,

    /// <summary>The day posted here, oldest first.</summary>
    Oldest,

    /// <summary>By title, as the store compares letters.</summary>
    Title,
}
