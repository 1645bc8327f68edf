using LmcPortal.Data.Editors;

namespace LmcPortal.Web.Pages.Admin.Users;

/// <summary>An account as the list shows it. The instant is UTC; null when nobody is signed in.</summary>
public sealed record UserRow(int Id, string Name, string Email, EditorRole Role, bool IsShut, bool IsInvited, bool HasSecondFactor, DateTime? LastSeenUtc)
{
    public string State => IsShut ? "shut" : IsInvited ? "invited, no password yet" : HasSecondFactor ? "open" : "open, without a second factor";
}
