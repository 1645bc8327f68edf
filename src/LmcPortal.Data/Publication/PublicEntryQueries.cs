namespace LmcPortal.Data.Publication;

/// <summary>Named scopes over public entries; they compose, and the store runs them.</summary>
public static class PublicEntryQueries
{
    /// <summary>What readers can find now.</summary>
    public static IQueryable<PublicEntry> Shown(this IQueryable<PublicEntry> entries) => entries.Where(e => !e.IsGone);

    /// <summary>Entries of any of the kinds.</summary>
    public static IQueryable<PublicEntry> OfKinds(this IQueryable<PublicEntry> entries, params PublicKind[] kinds) => entries.Where(e => kinds.Contains(e.Kind));

    /// <summary>
    /// What has changed or gone behind a place in the order of changes, oldest change first. The next page goes on behind the version and id of its last
    /// row; because versions grow in the order of commits, whoever has followed to the end has missed nothing.
    /// </summary>
    public static IOrderedQueryable<PublicEntry> ChangedSince(this IQueryable<PublicEntry> entries, long version, int id = int.MaxValue) =>
        entries.Where(e => e.Version > version || (e.Version == version && e.Id > id)).OrderBy(e => e.Version).ThenBy(e => e.Id);
}
