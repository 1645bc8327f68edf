namespace LmcPortal.Web.Seo;

/// <summary>The same content in another form, for programs that look for it in the head of a page.</summary>
public sealed record AlternateLink(string ContentType, string Title, string Path);
