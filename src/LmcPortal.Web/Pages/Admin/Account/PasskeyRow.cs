namespace LmcPortal.Web.Pages.Admin.Account;

/// <summary>A passkey as the list shows it. Instants are UTC; the last use is null when there was none.</summary>
public sealed record PasskeyRow(int Id, string Name, DateTime CreatedUtc, DateTime? LastUsedUtc);
