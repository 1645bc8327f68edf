namespace LmcPortal.Web.Editors;

/// <summary>A one-time link at the one moment at which its token is known. The instant is UTC.</summary>
public sealed record NewLink(string Token, DateTime ExpiresUtc);
