using LmcPortal.Web.Outcomes;
using LmcPortal.Web.Seeding.Desk;
using LmcPortal.Web.Stories;

namespace LmcPortal.Web.Seeding;

internal static class SeedingServices
{
    /// <summary>The write path, the importer that uses it and the check of both; scoped, as the store is.</summary>
    public static IServiceCollection AddSeeding(this IServiceCollection services) => services
        .AddScoped<StoryEditor>()
        .AddScoped<SeedImporter>()
        .AddScoped<CatalogWriter>()
        .AddScoped<ImportDesk>()
        .AddScoped<LedgerChecker>()
        .AddScoped<OutcomeEditor>()
        .AddScoped<OutcomeReview>()
        .AddScoped<OutcomeNotes>()
        .AddScoped<SentenceOutcomes>();
}
