using LmcPortal.Data;
using LmcPortal.Data.Editors;

namespace LmcPortal.Web.Editors;

/// <summary>Puts acts on record. An entry is only staged: it is saved with the act itself, or not at all.</summary>
public sealed class AuditWriter(PortalDbContext db, CurrentEditor current, TimeProvider time)
{
    /// <summary>The actor of what is done at the machine itself.</summary>
    public const string Operator = "operator";

    /// <summary>The actor of what is done by nobody we know.</summary>
    public const string Stranger = "stranger";

    /// <summary>
    /// Stages an entry: what was done ("editor.invited"), to what (cut to what the log holds), with what note. The actor is the e-mail address
    /// of who did it; null stands for the editor who is signed in.
    /// </summary>
    public void Write(string action, string subject, string? detail = null, string? actor = null) => db.AuditEntries.Add(new AuditEntry
    {
        AtUtc = time.GetUtcNow().UtcDateTime,
        Actor = actor ?? current.Found?.Email ?? Stranger,
        Action = action,
        Subject = subject.Length <= AuditEntry.NameMaxLength ? subject : subject[..AuditEntry.NameMaxLength],
        Detail = detail,
    });
}
