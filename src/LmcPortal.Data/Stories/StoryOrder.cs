namespace LmcPortal.Data.Stories;

/// <summary>The orders of stories, and how to go on in each from a story (keyset paging). A story that was ever published has the day it was posted.</summary>
public static class StoryOrder
{
    /// <summary>A total order.</summary>
    public static IOrderedQueryable<Story> In(this IQueryable<Story> stories, StorySort sort) => sort switch
    {
        StorySort.Oldest => stories.OrderBy(s => s.PostedOn).ThenBy(s => s.Id),
        StorySort.Title => stories.OrderBy(s => s.Title).ThenBy(s => s.Id),
        _ => stories.NewestFirst(),
    };

    /// <summary>What comes behind a story in the order of <see cref="In"/>.</summary>
    public static IQueryable<Story> Behind(this IQueryable<Story> stories, StorySort sort, StoryPlace last)
    {
        var (id, day, title) = last;
        return sort switch
        {
            // The store compares, as it did to order them.
#pragma warning disable CA1309
            StorySort.Title => stories.Where(s => string.Compare(s.Title, title) > 0 || (s.Title == title && s.Id > id)),
#pragma warning restore CA1309
            StorySort.Oldest => stories.Where(s => s.PostedOn > day || (s.PostedOn == day && s.Id > id)),
            _ => stories.Where(s => s.PostedOn < day || (s.PostedOn == day && s.Id > id)),
        };
    }
}
