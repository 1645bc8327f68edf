using LmcPortal.Data.PostgreSql;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LmcPortal.Data.Tests.PostgreSql;

/// <summary>A database of its own on the server that <see cref="Variable"/> points at.</summary>
public sealed class PostgreSqlTestStore : TestStore
{
    /// <summary>Environment variable with a connection string that may create databases.</summary>
    public const string Variable = "LMC_TEST_POSTGRESQL";

    private readonly string _database = $"lmc_test_{Guid.NewGuid():N}";

    private PostgreSqlTestStore()
    {
    }

    private static string? Server => Environment.GetEnvironmentVariable(Variable);

    private string ConnectionString => new NpgsqlConnectionStringBuilder(Server) { Database = _database }.ConnectionString;

    /// <summary>Skips the test where there is no server to use; in CI there must be one.</summary>
    public static async Task<TestStore> CreateAsync()
    {
        if (Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip.If(string.IsNullOrEmpty(Server), $"No PostgreSQL here: {Variable} is not set.");
        }

        Assert.False(string.IsNullOrEmpty(Server), $"CI must test PostgreSQL: set {Variable}.");
        var store = new PostgreSqlTestStore();
        await OnServerAsync($"CREATE DATABASE {store._database}");
        return store;
    }

    public override PortalDbContext NewContext()
    {
        var options = Options<PostgreSqlPortalDbContext>();
        options.UseNpgsql(ConnectionString);
        return new PostgreSqlPortalDbContext(options.Options);
    }

    public override IStoreLeader NewLeader() => new PostgreSqlLeader(ConnectionString);

    public override StoreMigrator NewMigrator(PortalDbContext db) => new(db);

    public override async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await OnServerAsync($"DROP DATABASE {_database} WITH (FORCE)");
    }

    private static async Task OnServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
