namespace LmcPortal.Data.Stories;

/// <summary>Named scopes over revisions; they compose, and the store runs them.</summary>
public static class StoryRevisionQueries
{
    /// <summary>What readers may see: the texts they had.</summary>
    public static IQueryable<StoryRevision> Public(this IQueryable<StoryRevision> revisions) => revisions.Where(r =>
        r.State == RevisionState.Saved
        && (r.Status == StoryStatus.Published || r.Status == StoryStatus.Withdrawn || r.Status == StoryStatus.Removed));

    /// <summary>The texts that were the latest of editors or readers in their time: neither proposed nor put aside.</summary>
    public static IQueryable<StoryRevision> Standing(this IQueryable<StoryRevision> revisions) =>
        revisions.Where(r => r.State == RevisionState.Saved || r.State == RevisionState.Draft);
}
