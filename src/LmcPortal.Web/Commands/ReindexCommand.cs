using System.CommandLine;
using System.Globalization;
using LmcPortal.Data;
using LmcPortal.Web.Hosting;
using LmcPortal.Web.Search;

namespace LmcPortal.Web.Commands;

/// <summary><c>reindex</c>: makes the search index anew from nothing, whether or not a portal is being served from the store.</summary>
internal static class ReindexCommand
{
    // The progress says it all.
    private static readonly string[] Quiet = ["--Serilog:MinimumLevel:Default=Error"];

    public static Command Create()
    {
        var command = new Command("reindex", "Makes the search index anew, for one that is damaged. Until it is done, search does not find everything.");
        command.SetAction((parsed, cancellationToken) => ReindexAsync(parsed.InvocationConfiguration.Output, cancellationToken));
        return command;
    }

    private static async Task<int> ReindexAsync(TextWriter output, CancellationToken cancellationToken)
    {
        await using var app = PortalHost.Build(Quiet);
        await using var lead = await app.Services.GetRequiredService<IStoreLeader>().TakeAsync(StorePreparation.LeaderPatience, cancellationToken);
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<StorePreparation>().PrepareAsync(cancellationToken);

        var (done, percent) = (0, 0);
        await foreach (var progress in scope.ServiceProvider.GetRequiredService<SearchRebuild>().RunAsync(fromNothing: true, cancellationToken))
        {
            done = progress.Done;
            if (progress.Percent >= percent + 5)
            {
                percent = progress.Percent;
                await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{progress.Done} of {progress.Total} texts, {progress.Percent} %"));
            }
        }

        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"The search index is whole: {done} texts."));
        return 0;
    }
}
