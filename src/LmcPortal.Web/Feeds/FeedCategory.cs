namespace LmcPortal.Web.Feeds;

/// <summary>A theme, country or kind that an entry belongs to.</summary>
// Term: its code. Scheme: absolute address of the list of such codes.
internal sealed record FeedCategory(string Term, string Scheme, string Label);
