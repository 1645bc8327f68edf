namespace LmcPortal.Web.Pages.Admin.Users;

/// <summary>A one-time link to hand on, with a sentence that says to whom.</summary>
public sealed record GivenLink(string Sentence, string Address, DateTime ExpiresUtc);
