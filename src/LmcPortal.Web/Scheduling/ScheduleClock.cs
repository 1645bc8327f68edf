using LmcPortal.Data;
using LmcPortal.Web.Hosting;

namespace LmcPortal.Web.Scheduling;

/// <summary>Looks a few times a minute for what is due. Of several nodes the one that leads does it.</summary>
internal sealed class ScheduleClock(DueWork due, IStoreLeader leader, StartState state, TimeProvider time, ILogger<ScheduleClock> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                // Until the store is as the model wants it, there is nothing to ask.
                if (state.Migrated)
                {
                    await LookAsync(stoppingToken);
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The portal ends, or could not begin; either has been said.
        }
    }

    private async Task LookAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (await due.FindAsync(stoppingToken) is { Count: > 0 })
            {
                await using var lead = await leader.TakeAsync(TimeSpan.Zero, stoppingToken);
                // Asked again: the leader before may have done it.
                await due.RunAsync(await due.FindAsync(stoppingToken), stoppingToken);
            }
        }
        catch (TimeoutException)
        {
            // Somebody else leads; what is due is looked for again in a moment.
        }
        catch (Exception e) when (e is System.Data.Common.DbException or InvalidOperationException)
        {
            logger.LogError(e, "What is due could not be looked for; it is tried again in {Seconds} s", Pause.TotalSeconds);
        }
    }
}
