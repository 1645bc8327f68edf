using LmcPortal.Data.Editors;

namespace LmcPortal.Web.Pages.Admin.Users;

internal static class UserRows
{
    public static IQueryable<UserRow> ToRows(this IQueryable<Editor> editors) => editors.Select(e => new UserRow(
        e.Id, e.Name, e.Email, e.Role, e.DisabledUtc != null, e.PasswordHash == null && e.Passkeys.Count == 0, e.NeedsCode || e.Passkeys.Count > 0,
        e.Sessions.Max(s => (DateTime?)s.LastSeenUtc)));
}
