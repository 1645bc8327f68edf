using System.Diagnostics;
using Npgsql;

namespace LmcPortal.Data.PostgreSql;

/// <summary>Leads by a session-level advisory lock: the server frees it when the connection ends.</summary>
public sealed class PostgreSqlLeader(string connectionString) : IStoreLeader
{
    // Any number that nothing else in the database uses: "LMC" in ASCII.
    private const long LockKey = 0x4C4D43;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public async Task<IAsyncDisposable> TakeAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        // Not pooled: closing the connection must end the session, and with it the lock.
        var unpooled = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false };
        var connection = new NpgsqlConnection(unpooled.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            await WaitForLockAsync(connection, patience, cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private static async Task WaitForLockAsync(NpgsqlConnection connection, TimeSpan patience, CancellationToken cancellationToken)
    {
        var waited = Stopwatch.StartNew();
        await using var command = new NpgsqlCommand("SELECT pg_try_advisory_lock(@key)", connection);
        command.Parameters.AddWithValue("key", LockKey);
        while (!(bool)(await command.ExecuteScalarAsync(cancellationToken))!)
        {
            if (waited.Elapsed >= patience)
            {
                throw new TimeoutException(
                    $"Another node has held the portal's advisory lock for {patience.TotalSeconds:0} s while it migrates or imports. "
                    + "Wait for it to finish, or stop it, and start again.");
            }

            await Task.Delay(Pause, cancellationToken);
        }
    }
}
