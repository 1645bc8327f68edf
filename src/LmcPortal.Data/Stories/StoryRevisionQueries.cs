namespace LmcPortal.Data.Stories;

/// <summary>Named scopes over the revisions of stories; they compose, and the store runs them.</summary>
public static class StoryRevisionQueries
{
    // As the snapshot writes them. In the words of a story a quotation mark is escaped, so that nothing else reads like this.
    private const string PublishedMark = "\"Status\":\"Published\"";

    private const string WithdrawnMark = "\"Status\":\"Withdrawn\"";

    /// <summary>What readers have seen: saved while the story was, or thereby became, published or withdrawn. Never a draft, never a proposal.</summary>
    public static IQueryable<StoryRevision> Public(this IQueryable<StoryRevision> revisions) => revisions.Where(r =>
        r.State == RevisionState.Saved && (r.Snapshot.Contains(PublishedMark) || r.Snapshot.Contains(WithdrawnMark)));
}
