namespace LmcPortal.Web.Links;

/// <summary>Makes links absolute from the address the operator configured; a request's Host header is anybody's word.</summary>
public sealed class PublicAddress(PortalOptions options)
{
    private readonly string _root = options.PublicBaseUrl.AbsoluteUri.TrimEnd('/');

    public string Of(string path) => path == PortalLinks.Home ? _root + "/" : _root + path;

    /// <summary>The path under the portal's root that one of its addresses names, in the spelling that is linked; null for anybody else's address.</summary>
    // uri: absolute.
    public string? PathOf(Uri uri)
    {
        var address = uri.GetLeftPart(UriPartial.Path).TrimEnd('/');
        if (address == _root)
        {
            return PortalLinks.Home;
        }

        return address.StartsWith(_root + "/", StringComparison.Ordinal) ? address[_root.Length..].ToLowerInvariant() : null;
    }
}
