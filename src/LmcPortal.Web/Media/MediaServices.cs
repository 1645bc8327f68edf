namespace LmcPortal.Web.Media;

internal static class MediaServices
{
    public static void AddMedia(this IServiceCollection services) => services
        .AddSingleton<PictureMaker>()
        .AddSingleton<MediaFolder>()
        .AddSingleton<PictureFinder>()
        .AddSingleton<PublicMedia>()
        .AddScoped<MediaUses>()
        .AddScoped<MediaShelf>();
}
