using LmcPortal.Data.Collections;
using LmcPortal.Data.Stories;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Collections;

/// <summary>Orders collections and projects them to what lists show of them.</summary>
public static class CollectionCards
{
    /// <summary>A total order: the year they are about, then the key.</summary>
    public static IOrderedQueryable<Collection> NewestFirst(this IQueryable<Collection> collections) =>
        collections.OrderByDescending(c => c.Year).ThenByDescending(c => c.Id);

    public static IQueryable<CollectionCard> ToCards(this IQueryable<Collection> collections) => collections.AsNoTracking().Select(c => new CollectionCard(
        c.Slug, c.Name, c.Title, c.Language, c.Year, c.SourceDocument!.Publisher, c.Introduction,
        c.Stories.Count(s => s.Story!.Status == StoryStatus.Published)));
}
