using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace LmcPortal.Benchmarks.Downloads;

/// <summary>The portal as a process of its own on a store that is there already, so that its memory can be told from the benchmark's.</summary>
internal sealed class ServedPortal : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;

    private ServedPortal(Process process, Uri address)
    {
        _process = process;
        Client = new HttpClient { BaseAddress = address, Timeout = Timeout.InfiniteTimeSpan };
    }

    public HttpClient Client { get; }

    /// <summary>The most it has held in memory since <see cref="ForgetPeak"/>; where the system cannot forget, since its start.</summary>
    public double PeakMegabytes
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64 / 1024.0 / 1024.0;
        }
    }

    public static async Task<ServedPortal> StartAsync(string folder)
    {
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}"));
        var start = new ProcessStartInfo("dotnet", [typeof(Web.PortalOptions).Assembly.Location, "serve", "--urls", address.AbsoluteUri]) { RedirectStandardOutput = true };
        start.Environment["Portal__DataPath"] = folder;
        start.Environment["Portal__SeedsPath"] = Path.Combine(folder, "none");
        var portal = new ServedPortal(Process.Start(start)!, address);
        portal._process.OutputDataReceived += static (_, _) => { };
        portal._process.BeginOutputReadLine();
        await portal.WaitAsync();
        return portal;
    }

    /// <summary>Linux forgets the peak of a process that is asked to (proc(5), clear_refs).</summary>
    public void ForgetPeak()
    {
        var file = string.Create(CultureInfo.InvariantCulture, $"/proc/{_process.Id}/clear_refs");
        if (File.Exists(file))
        {
            File.WriteAllText(file, "5");
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task WaitAsync()
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience; await Task.Delay(200))
        {
            try
            {
                using var ready = await Client.GetAsync("/health/ready");
                if (ready.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
        }

        throw new TimeoutException("The portal has not become ready.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
