using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace LmcPortal.Web.Hosting;

/// <summary>What the operator reads at start: where the portal is, and whether the runtime should be renewed.</summary>
internal sealed class StartMessages(IServer server, IHostApplicationLifetime lifetime, ILogger<StartMessages> logger) : IHostedService
{
    /// <summary>Below it, .NET 10 has known faults of security and of mixed-up requests.</summary>
    public static readonly Version RuntimeFloor = new(10, 0, 14);

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (RuntimeAdvice(Environment.Version) is { } advice)
        {
            logger.LogWarning("{Advice}", advice);
        }

        lifetime.ApplicationStarted.Register(TellAddresses);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A sentence when the runtime is older than it should be, else null.</summary>
    public static string? RuntimeAdvice(Version runtime) => runtime >= RuntimeFloor
        ? null
        : $"This machine runs .NET {runtime}; {RuntimeFloor} or later closes known security faults. "
            + "Install it, or publish the portal with its own runtime (README.md, Publishing).";

    private void TellAddresses()
    {
        foreach (var address in server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
        {
            logger.LogInformation("LmcPortal is at {Address}", address);
        }
    }
}
