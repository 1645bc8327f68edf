using LmcPortal.Web.AuditLog;
using LmcPortal.Web.Outcomes;

namespace LmcPortal.Web.Pages.Admin;

/// <summary>What the pages of the editors' half are made of besides themselves.</summary>
internal static class AdminServices
{
    public static void AddAdminPages(this IServiceCollection services)
    {
        services.AddScoped<WaitingCounts>();
        services.AddScoped<BrokenQuoteFinder>();
    }

    public static void MapAdminFiles(this WebApplication app) => app.MapAuditDownloads();
}
