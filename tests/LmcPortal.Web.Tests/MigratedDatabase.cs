using LmcPortal.Data.PostgreSql;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LmcPortal.Web.Tests;

/// <summary>A PostgreSQL store that is migrated once in a test run and dropped at its end; tests start on copies.</summary>
internal static class MigratedDatabase
{
    private static readonly Lazy<string> Template = new(Make);

    /// <summary>Name of the database, to be taken as a template.</summary>
    public static string Name => Template.Value;

    private static string Make()
    {
        var server = Requires.PostgreSql();
        var name = "lmc_migrated_" + Guid.NewGuid().ToString("N");
        PostgreSqlApplication.Execute(server, $"CREATE DATABASE {name}");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => PostgreSqlApplication.Execute(server, $"DROP DATABASE {name} WITH (FORCE)");

        // Without a pool: a database that somebody is connected to cannot be copied.
        var options = new DbContextOptionsBuilder<PostgreSqlPortalDbContext>();
        options.UseNpgsql(new NpgsqlConnectionStringBuilder(server) { Database = name, Pooling = false }.ConnectionString);
        using var db = new PostgreSqlPortalDbContext(options.Options);
        db.Database.Migrate();
        return name;
    }
}
