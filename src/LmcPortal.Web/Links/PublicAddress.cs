namespace LmcPortal.Web.Links;

/// <summary>Makes links absolute from the address the operator configured; a request's Host header is anybody's word.</summary>
public sealed class PublicAddress(PortalOptions options)
{
    private readonly string _root = options.PublicBaseUrl.AbsoluteUri.TrimEnd('/');

    public string Of(string path) => path == PortalLinks.Home ? _root + "/" : _root + path;
}
