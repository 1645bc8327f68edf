using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace LmcPortal.Data;

/// <summary>
/// A statement on the connection of a context and in its transaction, past its change tracker and its query pipeline: for rows that belong to a save which may
/// have to be tried again as a whole, and for lists of ten thousand values, which take four times as long through EF.
/// </summary>
internal sealed class StoreCommand : IAsyncDisposable
{
    private readonly PortalDbContext _db;
    private readonly DbCommand _command;

    public StoreCommand(PortalDbContext db, string sql)
    {
        _db = db;
        _command = db.Database.GetDbConnection().CreateCommand();
        _command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        _command.CommandText = sql;
    }

    /// <summary>Runs it within the open transaction.</summary>
    public Task<int> ExecuteAsync(CancellationToken cancellationToken, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        Set(values);
        return _command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Runs it within the open transaction; the first value of the first row.</summary>
    public Task<object?> ScalarAsync(CancellationToken cancellationToken, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        Set(values);
        return _command.ExecuteScalarAsync(cancellationToken);
    }

    /// <summary>The first value of every row.</summary>
    public async Task<IReadOnlyList<T>> ReadAsync<T>(CancellationToken cancellationToken, params (string Name, object? Value)[] values)
    {
        Set(values);
        await _db.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            var read = new List<T>();
            await using var reader = await _command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                read.Add(reader.GetFieldValue<T>(0));
            }

            return read;
        }
        finally
        {
            await _db.Database.CloseConnectionAsync();
        }
    }

    public ValueTask DisposeAsync() => _command.DisposeAsync();

    private void Set(ReadOnlySpan<(string Name, object? Value)> values)
    {
        _command.Parameters.Clear();
        foreach (var (name, value) in values)
        {
            var parameter = _command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
            _command.Parameters.Add(parameter);
        }
    }
}
