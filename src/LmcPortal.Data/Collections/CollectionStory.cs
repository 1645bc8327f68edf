using LmcPortal.Data.Stories;

namespace LmcPortal.Data.Collections;

/// <summary>A story's place in a collection.</summary>
public sealed class CollectionStory
{
    /// <summary>The collection.</summary>
    public int CollectionId { get; set; }

    /// <summary>The collection.</summary>
    public Collection? Collection { get; set; }

    /// <summary>The story.</summary>
    public int StoryId { get; set; }

    /// <summary>The story.</summary>
    public Story? Story { get; set; }

    /// <summary>Place in the collection, from 1.</summary>
    public int Rank { get; set; }
}
