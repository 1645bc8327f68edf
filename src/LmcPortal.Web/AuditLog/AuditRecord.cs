using LmcPortal.Web.Records;

namespace LmcPortal.Web.AuditLog;

/// <summary>An entry of the audit log as data. The instant is UTC.</summary>
public sealed record AuditRecord(long Id, DateTime AtUtc, string Actor, string Action, string Subject, string? Detail)
{
    public static readonly RecordShape Shape = new ShapeOf<AuditRecord>("entry", "Who did what, when.")
        .Number("id", "Number", "In the order of writing.", e => e.Id)
        .Instant("at", "At", "When it was saved, UTC.", e => e.AtUtc)
        .Text("actor", "Actor", "The e-mail address of the editor; or importer, operator, stranger.", e => e.Actor)
        .Text("action", "Action", "What was done.", e => e.Action)
        .Text("subject", "Subject", "What it was done to.", e => e.Subject)
        .Text("detail", "Note", "The note that went with it.", e => e.Detail, mayBeNull: true)
        .Build();
}
