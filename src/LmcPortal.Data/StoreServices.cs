using LmcPortal.Data.PostgreSql;
using LmcPortal.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LmcPortal.Data;

/// <summary>Registers the store of either provider behind <see cref="PortalDbContext"/>.</summary>
public static class StoreServices
{
    /// <summary>A SQLite store in the file <paramref name="databasePath"/>; the leader's lock file lies beside it.</summary>
    public static IServiceCollection AddSqliteStore(this IServiceCollection services, string databasePath)
    {
        services.AddDbContextPool<PortalDbContext, SqlitePortalDbContext>(options => options.UseSqliteStore(databasePath));
        services.AddSingleton<IStoreLeader>(new SqliteLeader(databasePath + ".lock"));
        return services.AddScoped<StoreMigrator, SqliteMigrator>();
    }

    /// <summary>A PostgreSQL store.</summary>
    public static IServiceCollection AddPostgreSqlStore(this IServiceCollection services, string connectionString)
    {
        services.AddDbContextPool<PortalDbContext, PostgreSqlPortalDbContext>(options => options.UseNpgsql(connectionString));
        services.AddSingleton<IStoreLeader>(new PostgreSqlLeader(connectionString));
        return services.AddScoped<StoreMigrator>();
    }
}
