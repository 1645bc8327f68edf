using Npgsql;

namespace LmcPortal.Web.Tests;

/// <summary>The same host on a PostgreSQL database of its own, dropped afterwards. Call <see cref="Requires.PostgreSql"/> first.</summary>
public sealed class PostgreSqlApplication : PortalApplication
{
    private readonly string database = "lmc_" + Guid.NewGuid().ToString("N");
    private readonly string server = Requires.PostgreSql();

    public PostgreSqlApplication()
    {
        Execute($"CREATE DATABASE {database}");
        Settings["Portal:Database"] = "PostgreSql";
        Settings["ConnectionStrings:Portal"] = new NpgsqlConnectionStringBuilder(server) { Database = database }.ConnectionString;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        NpgsqlConnection.ClearAllPools();
        Execute($"DROP DATABASE {database} WITH (FORCE)");
    }

    private void Execute(string sql)
    {
        using var source = NpgsqlDataSource.Create(server);
        using var command = source.CreateCommand(sql);
        command.ExecuteNonQuery();
    }
}
