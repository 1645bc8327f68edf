using LmcPortal.Data;
using LmcPortal.Web.Search;
using LmcPortal.Web.Seeding;

namespace LmcPortal.Web.Hosting;

/// <summary>Makes the store ready before the first request is accepted: one process at a time migrates it and imports the seeds.</summary>
internal sealed class StoreStart(
    IServiceScopeFactory scopes, IStoreLeader leader, StartState state, PortalOptions options, TimeProvider time, IHostApplicationLifetime lifetime, ILogger<StoreStart> logger)
    : IHostedLifecycleService
{
    // A few documents are there when the first reader comes; a great many do not keep the door shut.
    private static readonly TimeSpan ImportBeforeListening = TimeSpan.FromSeconds(10);

    private Task _import = Task.CompletedTask;

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        var lead = await leader.TakeAsync(StorePreparation.LeaderPatience, cancellationToken);
        try
        {
            await PrepareAsync(cancellationToken);
        }
        catch
        {
            await lead.DisposeAsync();
            throw;
        }

        // On a thread of its own: SQLite's asynchronous calls return only when they are done.
        _import = Task.Run(() => ImportAsync(lead, lifetime.ApplicationStopping), CancellationToken.None);
        await Task.WhenAny(_import, Task.Delay(ImportBeforeListening, time, cancellationToken));
    }

    // ApplicationStopping has told the import to end after the document in hand.
    public Task StopAsync(CancellationToken cancellationToken) => _import.WaitAsync(cancellationToken);

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<StorePreparation>().PrepareAsync(cancellationToken);
        state.MarkMigrated();
    }

    private async Task ImportAsync(IAsyncDisposable lead, CancellationToken cancellationToken)
    {
        await using (lead)
        await using (var scope = scopes.CreateAsyncScope())
        {
            try
            {
                await scope.ServiceProvider.GetRequiredService<SeedImporter>().ImportFolderAsync(options.SeedsPath!, cancellationToken);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                // The store failed, not a document (those are put on record). Readers keep what was there before.
                logger.LogError(e, "The seeds could not be imported; the site shows what it has. They are read again at the next start");
            }

            state.MarkImported();
            await scope.ServiceProvider.GetRequiredService<SearchStart>().RunAsync(cancellationToken);
        }
    }
}
