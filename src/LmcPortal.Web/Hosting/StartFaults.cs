using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace LmcPortal.Web.Hosting;

/// <summary>Says in one sentence why the portal stopped.</summary>
internal static class StartFaults
{
    public static string Describe(Exception exception) => exception switch
    {
        OperatorException or TimeoutException => OneLine(exception.Message),
        AggregateException { InnerException: { } inner } => Describe(inner),
        IOException { InnerException: AddressInUseException } => OneLine(exception.Message)
            + " Stop the program that uses it, or choose another address with --urls.",
        SocketException { SocketErrorCode: SocketError.AccessDenied } =>
            "This account may not listen at the address asked for; choose a port above 1023 with --urls.",
        SocketException { SocketErrorCode: SocketError.AddressNotAvailable } =>
            "The address asked for is not one of this machine's; choose another with --urls.",
        InvalidDataException { InnerException: { } inner } => $"The settings cannot be read: {OneLine(exception.Message)} {OneLine(inner.Message)}",
        PostgresException refused => $"PostgreSQL refused: {OneLine(refused.MessageText)}. Check ConnectionStrings:Portal.",
        NpgsqlException => $"PostgreSQL cannot be reached: {OneLine(exception.Message)}. Check ConnectionStrings:Portal and that the server runs.",
        SqliteException => $"The database file cannot be used: {OneLine(exception.Message)}",
        _ => $"LmcPortal stopped: {OneLine(exception.Message)}",
    };

    private static string OneLine(string message) => string.Join(' ', message.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
