namespace LmcPortal.Web.Tests.AuditLog;

public sealed class PostgreSqlAuditLogTests : AuditLogSuite
{
    protected override PortalApplication NewApplication() => new PostgreSqlApplication();
}
