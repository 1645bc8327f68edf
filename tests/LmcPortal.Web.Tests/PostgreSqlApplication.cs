using Npgsql;

namespace LmcPortal.Web.Tests;

/// <summary>The same host on a PostgreSQL database of its own, dropped afterwards. Call <see cref="Requires.PostgreSql"/> first.</summary>
public sealed class PostgreSqlApplication : PortalApplication
{
    private readonly string _database = "lmc_" + Guid.NewGuid().ToString("N");
    private readonly string _server = Requires.PostgreSql();

    public PostgreSqlApplication()
    {
        Execute(_server, $"CREATE DATABASE {_database} TEMPLATE {MigratedDatabase.Name}");
        Settings["Portal:Database"] = "PostgreSql";
        Settings["ConnectionStrings:Portal"] = new NpgsqlConnectionStringBuilder(_server) { Database = _database }.ConnectionString;
    }

    // The database is a copy already.
    protected override void PrepareStore()
    {
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        // Only its own: other tests are in the middle of theirs.
        NpgsqlConnection.ClearPool(new NpgsqlConnection(Settings["ConnectionStrings:Portal"]));
        Execute(_server, $"DROP DATABASE {_database} WITH (FORCE)");
    }

    internal static void Execute(string server, string sql)
    {
        using var source = NpgsqlDataSource.Create(server);
        using var command = source.CreateCommand(sql);
        command.ExecuteNonQuery();
    }
}
