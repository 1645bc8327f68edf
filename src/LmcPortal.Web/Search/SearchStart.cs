using LmcPortal.Data;

namespace LmcPortal.Web.Search;

/// <summary>Reads the tags at start, and makes the index anew when it is of another version, while the site is served; the log tells how far it is.</summary>
internal sealed class SearchStart(SearchRebuild rebuild, EntryTags tags, PortalDbContext db, TimeProvider time, ILogger<SearchStart> logger)
{
    private static readonly TimeSpan BetweenReports = TimeSpan.FromSeconds(5);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            // Before a reader has to wait for it.
            await tags.CurrentAsync(db, cancellationToken);
            if (!await rebuild.IsCurrentAsync(cancellationToken))
            {
                await RebuildAsync(cancellationToken);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
        }
        catch (Exception e)
        {
            // The store failed. Everything but the search is as good as it was.
            logger.LogError(e, "The search index could not be made anew; search finds what the old one has. The next start goes on");
        }
    }

    private async Task RebuildAsync(CancellationToken cancellationToken)
    {
        logger.LogInformation("The search index is of another version and is made anew");
        var reported = time.GetTimestamp();
        var done = 0;
        await foreach (var progress in rebuild.RunAsync(fromNothing: false, cancellationToken))
        {
            done = progress.Done;
            if (time.GetElapsedTime(reported) >= BetweenReports)
            {
                logger.LogInformation("Search index: {Done} of {Total} texts, {Percent} %", progress.Done, progress.Total, progress.Percent);
                reported = time.GetTimestamp();
            }
        }

        logger.LogInformation("The search index is whole: {Done} texts", done);
    }
}
