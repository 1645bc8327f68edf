namespace LmcPortal.Web.Pages.Admin.Account;

/// <summary>One place where the editor is signed in, as the list shows it. Instants are UTC.</summary>
public sealed record SessionRow(int Id, string Device, string Address, string Proof, DateTime OpenedUtc, DateTime LastSeenUtc, bool IsThis);
