using System.Diagnostics;
using LmcPortal.Data;
using LmcPortal.Data.Sqlite;
using LmcPortal.Web.Search;
using LmcPortal.Web.Seeding;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Benchmarks.Search;

/// <summary>A SQLite store of generated stories with its search index: in a folder that goes when it does, or in a file that is kept for the next time.</summary>
internal sealed class SearchStore : IAsyncDisposable
{
    private const int StoriesAtATime = 10_000;

    private readonly string? _folder;

    public SearchStore(string? kept)
    {
        _folder = kept is null ? Directory.CreateTempSubdirectory("lmc-search-").FullName : null;
        Path = kept ?? System.IO.Path.Combine(_folder!, "portal.db");
    }

    public string Path { get; }

    public PortalDbContext NewContext()
    {
        var options = new DbContextOptionsBuilder<SqlitePortalDbContext>();
        options.UseSqliteStore(Path);
        return new SqlitePortalDbContext(options.Options);
    }

    /// <summary>Writes the stories without telling the index.</summary>
    public async Task FillAsync(StoryGenerator generator, int count)
    {
        await using (var db = NewContext())
        {
            await new SqliteMigrator(db).MigrateAsync(CancellationToken.None);
            await new CatalogWriter(db, TimeProvider.System).WriteAsync(CancellationToken.None);
        }

        await using var writer = NewContext();
        await writer.Database.OpenConnectionAsync();
        for (var number = 0; number < count;)
        {
            using var rows = new StoryRows((SqliteConnection)writer.Database.GetDbConnection());
            for (var end = Math.Min(count, number + StoriesAtATime); number < end; number++)
            {
                rows.Add(number + 1, generator.Next(number));
            }

            rows.Commit();
        }
    }

    /// <summary>Does what a start of the portal does with stories that no index knows: lists them and indexes them.</summary>
    public async Task<TimeSpan> IndexAsync()
    {
        var started = Stopwatch.GetTimestamp();
        await using var db = NewContext();
        var rebuild = new SearchRebuild(db, TimeProvider.System);
        if (await rebuild.IsCurrentAsync(CancellationToken.None))
        {
            return TimeSpan.Zero;
        }

        await foreach (var progress in rebuild.RunAsync(fromNothing: false, CancellationToken.None))
        {
            Console.Error.Write($"\rindexed {progress.Done:N0} of {progress.Total:N0}  ");
        }

        Console.Error.WriteLine();
        return Stopwatch.GetElapsedTime(started);
    }

    /// <summary>Bytes of the database in use.</summary>
    public async Task<long> SizeAsync()
    {
        await using var db = NewContext();
        return await db.Database.SqlQuery<long>(
            $"SELECT (p.page_count - f.freelist_count) * s.page_size AS \"Value\" FROM pragma_page_count() AS p, pragma_freelist_count() AS f, pragma_page_size() AS s").SingleAsync();
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        if (_folder is not null)
        {
            Directory.Delete(_folder, recursive: true);
        }

        return ValueTask.CompletedTask;
    }
}
