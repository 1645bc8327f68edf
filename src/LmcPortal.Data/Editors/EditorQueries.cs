namespace LmcPortal.Data.Editors;

/// <summary>Which editors.</summary>
public static class EditorQueries
{
    /// <summary>Those whose account is not shut.</summary>
    public static IQueryable<Editor> Open(this IQueryable<Editor> editors) => editors.Where(e => e.DisabledUtc == null);

    /// <summary>Those who can sign in: open, with a password or a passkey.</summary>
    public static IQueryable<Editor> Able(this IQueryable<Editor> editors) =>
        editors.Open().Where(e => e.PasswordHash != null || e.Passkeys.Count > 0);
}
