namespace LmcPortal.Web.Feeds;

/// <summary>For answers that programs in any web page may read: they hold nothing but what is public, and no cookie decides about them.</summary>
internal static class AnyReader
{
    public static void Allow(HttpResponse response)
    {
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
    }
}
