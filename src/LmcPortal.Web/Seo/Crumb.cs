namespace LmcPortal.Web.Seo;

/// <summary>A step of the way from the front page to this one.</summary>
public sealed record Crumb(string Name, string Path);
