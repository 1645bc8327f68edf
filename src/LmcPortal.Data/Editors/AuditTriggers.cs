namespace LmcPortal.Data.Editors;

/// <summary>The database itself refuses to change the audit log, whoever asks. For migrations, which EF does not write these into.</summary>
internal static class AuditTriggers
{
    /// <summary>The statements for SQLite, each to be run by itself.</summary>
    public static readonly string[] Sqlite =
    [
        "CREATE TRIGGER AuditEntries_NoUpdate BEFORE UPDATE ON AuditEntries BEGIN SELECT RAISE(ABORT, 'The audit log is only ever added to.'); END",
        "CREATE TRIGGER AuditEntries_NoDelete BEFORE DELETE ON AuditEntries BEGIN SELECT RAISE(ABORT, 'The audit log is only ever added to.'); END",
    ];

    /// <summary>The statements for PostgreSQL, each to be run by itself.</summary>
    public static readonly string[] PostgreSql =
    [
        """
        CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'The audit log is only ever added to.'; END $$
        """,
        """CREATE TRIGGER "AuditEntries_NoChange" BEFORE UPDATE OR DELETE OR TRUNCATE ON "AuditEntries" FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change()""",
    ];
}
