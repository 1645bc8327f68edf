using System.Net;

namespace LmcPortal.Web.Pages.Admin;

internal static class InsecureAddress
{
    /// <summary>True where browsers keep no cookie of the editors' half: over http, unless it is the machine itself.</summary>
    public static bool IsInsecure(this HttpRequest request)
    {
        var host = request.Host.Host.Trim('[', ']');
        return !request.IsHttps && host != "localhost" && !(IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
    }
}
