namespace LmcPortal.Web.Editors;

internal static class RequestAddress
{
    private const string Unknown = "unknown address";

    /// <summary>Where the request comes from, as people write it.</summary>
    public static string AddressText(this HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress;
        return (address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address)?.ToString() ?? Unknown;
    }
}
