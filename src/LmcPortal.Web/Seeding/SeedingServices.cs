using LmcPortal.Web.Stories;

namespace LmcPortal.Web.Seeding;

internal static class SeedingServices
{
    /// <summary>The write path and the importer that uses it; scoped, as the store is.</summary>
    public static IServiceCollection AddSeeding(this IServiceCollection services) => services
        .AddScoped<StoryEditor>()
        .AddScoped<SeedImporter>()
        .AddScoped<CatalogWriter>();
}
