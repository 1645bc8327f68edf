namespace LmcPortal.Web.Tests.AuditLog;

public sealed class SqliteAuditLogTests : AuditLogSuite
{
    protected override PortalApplication NewApplication() => new();
}
