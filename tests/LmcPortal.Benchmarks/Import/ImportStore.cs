using LmcPortal.Data;
using LmcPortal.Web.Rendering;
using LmcPortal.Web.Seeding;
using LmcPortal.Web.Stories;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace LmcPortal.Benchmarks.Import;

/// <summary>An empty, migrated SQLite store with the importer on top, in a folder that goes when it does.</summary>
internal sealed class ImportStore : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private ImportStore()
    {
        _services = new ServiceCollection()
            .AddLogging()
            .AddSqliteStore(Path.Combine(Folder, "portal.db"))
            .AddSingleton(TimeProvider.System)
            .AddSingleton<MarkdownRenderer>()
            .AddScoped<StoryEditor>()
            .AddScoped<SeedImporter>()
            .AddScoped<CatalogWriter>()
            .BuildServiceProvider();
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("lmc-bench-").FullName;

    public static async Task<ImportStore> CreateAsync()
    {
        var store = new ImportStore();
        await using var scope = store._services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<StoreMigrator>().MigrateAsync(CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<CatalogWriter>().WriteAsync(CancellationToken.None);
        return store;
    }

    public async Task<IReadOnlyList<ImportReport>> ImportAsync(string folder)
    {
        await using var scope = _services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SeedImporter>().ImportFolderAsync(folder, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
