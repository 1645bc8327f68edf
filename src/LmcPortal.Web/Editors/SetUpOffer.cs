using LmcPortal.Web.Links;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace LmcPortal.Web.Editors;

/// <summary>Tells the operator of a store without editors how to make the first one.</summary>
internal sealed class SetUpOffer(IServiceScopeFactory scopes, IServer server, PortalOptions options, OperatorConsole console) : IHostedLifecycleService
{
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<FirstAdministrator>().OfferAsync(cancellationToken) is { } token)
        {
            console.Say($"""

                Nobody can sign in yet. To make the first administrator, open within {AccessLinks.LifetimeOf(Data.Editors.AccessLinkKind.SetUp).TotalHours:0} hours:
                  {Root()}{AdminLinks.SetUpWith(token)}

                """);
        }
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // Who has not told where readers find the portal is trying it out, and sits before the machine.
    private string Root()
    {
        var listening = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        return options.PublicBaseUrl != PortalOptions.DefaultPublicBaseUrl || listening is null
            ? options.PublicBaseUrl.AbsoluteUri.TrimEnd('/')
            : $"{listening.Split("://")[0]}://localhost:{BindingAddress.Parse(listening).Port}";
    }
}
