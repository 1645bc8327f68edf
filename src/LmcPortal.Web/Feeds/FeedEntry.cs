namespace LmcPortal.Web.Feeds;

/// <summary>A story or an outcome as readers of a feed get it. Addresses in it are absolute.</summary>
// Html: the whole text, for reading away from the portal. Author: who published the source; null when it does not say. Posted: null where no day is kept.
internal sealed record FeedEntry(
    string Id, string Address, string Title, string Language, string Summary, string Html, string? Author, DateOnly? Posted, DateTime UpdatedUtc,
    string Image, IReadOnlyList<FeedCategory> Categories)
{
    /// <summary>Atom wants an author; none is made up.</summary>
    public string AuthorInWords => Author ?? "Publisher not named";

    /// <summary>The beginning of the day (UTC): a day is all that is kept.</summary>
    public DateTimeOffset? PostedAt => Posted is { } day ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null;

    public DateTimeOffset UpdatedAt => new(DateTime.SpecifyKind(UpdatedUtc, DateTimeKind.Utc));
}
