using LmcPortal.Data.Collections;
using LmcPortal.Data.Stories;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Records;

/// <summary>Reads collections as data: those with a published story, and of those only such.</summary>
public static class CollectionRecords
{
    /// <summary>By their ids.</summary>
    public static IQueryable<CollectionRecord> ToRecords(this IQueryable<Collection> collections) => collections.AsNoTracking().Shown()
        .OrderBy(c => c.Slug)
        .Select(c => new CollectionRecord(
            c.Slug, c.Name, c.Title, c.Language, c.Year, c.Introduction, c.SourceDocument == null ? null : c.SourceDocument.Publisher,
            c.Stories.Where(s => s.Story!.Status == StoryStatus.Published).OrderBy(s => s.Rank).ThenBy(s => s.StoryId).Select(s => s.Story!.Slug).ToList()));
}
