namespace LmcPortal.Web.Rendering;

internal static class RenderingServices
{
    public static void AddRendering(this IServiceCollection services) => services.AddSingleton<MarkdownRenderer>();
}
