namespace LmcPortal.Data.Stories;

/// <summary>Named scopes over the work on stories, first texts and drafts of live pages alike; they compose, and the store runs them.</summary>
public static class StoryWorkQueries
{
    /// <summary>Waits for a second pair of eyes.</summary>
    public static IQueryable<Story> InReview(this IQueryable<Story> stories) => stories.Where(s =>
        (s.Status == StoryStatus.InReview && (s.Work == null || s.Work.Stage == WorkStage.InReview))
        || (s.Work!.DraftNumber != null && s.Work.Stage == WorkStage.InReview));

    /// <summary>Goes out by itself at a time that is set.</summary>
    public static IQueryable<Story> Scheduled(this IQueryable<Story> stories) =>
        stories.Where(s => s.Status == StoryStatus.Scheduled || s.Work!.PublishAtUtc != null);
}
