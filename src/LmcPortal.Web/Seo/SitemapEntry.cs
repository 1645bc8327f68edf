namespace LmcPortal.Web.Seo;

/// <summary>An address for search engines, and when it last changed if that is known.</summary>
public sealed record SitemapEntry(string Path, DateTime? ChangedUtc);
