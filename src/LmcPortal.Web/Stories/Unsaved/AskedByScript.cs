namespace LmcPortal.Web.Stories.Unsaved;

internal static class AskedByScript
{
    /// <summary>True when a script of ours asks, which shows the answer itself.</summary>
    public static bool WantsJson(this HttpRequest request) => request.Headers.Accept.ToString().Contains("application/json", StringComparison.OrdinalIgnoreCase);
}
