using System.Net.Sockets;
using System.Text;

namespace LmcPortal.Web.Tests;

/// <summary>Requests that no decent client sends, to the real server, byte for byte.</summary>
public static class RawHttp
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Starts the host on a free port of this machine.</summary>
    public static Uri ListenOnLoopback(this PortalApplication app)
    {
        app.UseKestrel(0);
        app.StartServer();
        return app.ClientOptions.BaseAddress;
    }

    /// <summary>Everything the server answers until it closes; the request should ask it to.</summary>
    public static async Task<string> SendAsync(Uri server, string request)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var client = new TcpClient();
        await client.ConnectAsync(server.Host, server.Port, patience.Token);
        await using var stream = client.GetStream();
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(request), patience.Token);
        }
        catch (IOException)
        {
            // The server may close before it has read everything; what it said is still there.
        }

        return await ReadAsync(stream, patience.Token);
    }

    /// <summary>The status of a plain GET with this target.</summary>
    public static async Task<int> StatusAsync(Uri server, string target, string headers = "", string method = "GET") =>
        StatusOf(await SendAsync(server, $"{method} {target} HTTP/1.1\r\nHost: {server.Authority}\r\nConnection: close\r\n{headers}\r\n"));

    public static int StatusOf(string response) =>
        response.Split(' ') is [_, var status, ..] && int.TryParse(status, out var code) ? code : 0;

    private static async Task<string> ReadAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        var response = new MemoryStream();
        var buffer = new byte[16 * 1024];
        try
        {
            for (int read; (read = await stream.ReadAsync(buffer, cancellationToken)) > 0;)
            {
                response.Write(buffer, 0, read);
            }
        }
        catch (IOException)
        {
            // A reset after the answer.
        }

        return Encoding.Latin1.GetString(response.ToArray());
    }
}
