namespace LmcPortal.Web.Search;

internal static class SearchServices
{
    /// <summary>Reading, making and checking the search index; scoped, as the store is.</summary>
    public static IServiceCollection AddSearch(this IServiceCollection services) => services
        .AddSingleton<EntryTags>()
        .AddScoped<PublicSearch>()
        .AddScoped<SearchReader>()
        .AddScoped<SearchSuggester>()
        .AddScoped<SearchRebuild>()
        .AddScoped<SearchStart>()
        .AddScoped<SearchCheck>();
}
