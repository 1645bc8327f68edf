using LmcPortal.Data.Editors;
using LmcPortal.Web.Links;

namespace LmcPortal.Web.Editors;

/// <summary>Tells the operator of a store without editors how to make the first one.</summary>
internal sealed class SetUpOffer(IServiceScopeFactory scopes, AdminAddress address, OperatorConsole console) : IHostedLifecycleService
{
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<FirstAdministrator>().OfferAsync(cancellationToken) is { } token)
        {
            console.Say($"""

                Nobody can sign in yet. To make the first administrator, open within {AccessLinks.LifetimeOf(AccessLinkKind.SetUp).TotalHours:0} hours:
                  {address.Of(AdminLinks.SetUpWith(token))}

                """);
        }
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
