namespace LmcPortal.Web.Feeds;

/// <summary>A page of a list, to be written as a feed. Addresses are absolute.</summary>
// Page: of the list for people. Next: null on the last page (RFC 5005). Hub: null when none is configured.
internal sealed record Feed(
    string Id, string Title, string Description, string Licence, string Home, string Page, string Self, string First, string? Next, string? Hub,
    DateTimeOffset Updated, IReadOnlyList<FeedEntry> Entries)
{
    /// <summary>Of the feed's own words; each entry tells its own.</summary>
    public const string Language = "en";
}
