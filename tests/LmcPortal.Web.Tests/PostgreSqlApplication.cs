using Npgsql;

namespace LmcPortal.Web.Tests;

/// <summary>The same host on a PostgreSQL database of its own, dropped afterwards. Call <see cref="Requires.PostgreSql"/> first.</summary>
public sealed class PostgreSqlApplication : PortalApplication
{
    private readonly string _database = "lmc_" + Guid.NewGuid().ToString("N");
    private readonly string _server = Requires.PostgreSql();

    public PostgreSqlApplication()
    {
        Execute($"CREATE DATABASE {_database}");
        Settings["Portal:Database"] = "PostgreSql";
        Settings["ConnectionStrings:Portal"] = new NpgsqlConnectionStringBuilder(_server) { Database = _database }.ConnectionString;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        NpgsqlConnection.ClearAllPools();
        Execute($"DROP DATABASE {_database} WITH (FORCE)");
    }

    private void Execute(string sql)
    {
        using var source = NpgsqlDataSource.Create(_server);
        using var command = source.CreateCommand(sql);
        command.ExecuteNonQuery();
    }
}
