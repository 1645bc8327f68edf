using LmcPortal.Web.Links;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace LmcPortal.Web.Editors;

/// <summary>Makes one-time links absolute, from what the operator configured and never from what a request says.</summary>
public sealed class AdminAddress(PortalOptions options, PublicAddress address, IServer server)
{
    public string Of(string path)
    {
        // Who has not told where readers find the portal is trying it out, and sits before the machine.
        var listening = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        return options.PublicBaseUrl != PortalOptions.DefaultPublicBaseUrl || listening is null ? address.Of(path) : OnThisMachine(listening) + path;
    }

    private static string OnThisMachine(string listening)
    {
        var binding = BindingAddress.Parse(listening);
        return FormattableString.Invariant($"{binding.Scheme}://localhost:{binding.Port}");
    }
}
