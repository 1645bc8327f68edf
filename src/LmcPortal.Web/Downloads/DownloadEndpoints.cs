using LmcPortal.Data;
using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Hosting;
using LmcPortal.Web.Links;
using LmcPortal.Web.Security;

namespace LmcPortal.Web.Downloads;

/// <summary>Every list as a file: the address of the list with the format behind its path, and the same query.</summary>
internal static class DownloadEndpoints
{
    public static void MapDownloads(this IEndpointRouteBuilder endpoints)
    {
        foreach (var format in DownloadFormat.All)
        {
            endpoints.MapDownload(PortalLinks.Download(PortalLinks.Stories, format.Extension), async (HttpContext context, PublicLists lists, DownloadAnswer answer, PortalDbContext db, CancellationToken cancellationToken) =>
            {
                var asked = await lists.ReadStoriesAsync(context.Request.Query, [], cancellationToken);
                return asked.Problems.Count > 0
                    ? FilterRefusal.Of(asked.Problems)
                    : await answer.SendAsync(context, DownloadList.Of(asked, lists), RecordBatches.ReadAsync(asked, lists.Stories(asked.Filter), db.Quotes, cancellationToken), format, cancellationToken);
            });

            foreach (var kind in Enum.GetValues<OutcomeKind>().Select(k => (OutcomeKind?)k).Prepend(null))
            {
                endpoints.MapDownload(PortalLinks.Download(PortalLinks.Ledger(kind), format.Extension), async (HttpContext context, PublicLists lists, DownloadAnswer answer, CancellationToken cancellationToken) =>
                {
                    var asked = await lists.ReadOutcomesAsync(context.Request.Query, kind, [], cancellationToken);
                    return asked.Problems.Count > 0
                        ? FilterRefusal.Of(asked.Problems)
                        : await answer.SendAsync(context, DownloadList.Of(asked, lists), RecordBatches.ReadAsync(asked, lists.Outcomes(asked.Filter), cancellationToken), format, cancellationToken);
                });
            }
        }
    }

    // As long as the reader reads: a list of everything takes longer than any page may.
    private static void MapDownload(this IEndpointRouteBuilder endpoints, string path, Delegate answer) =>
        endpoints.MapReading(path, answer).RequireCors(SecurityServices.AnySite).DisableRequestTimeout();
}
