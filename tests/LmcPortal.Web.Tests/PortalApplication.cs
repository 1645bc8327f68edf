using LmcPortal.Data;
using LmcPortal.Web.Editors;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Serilog.Core;

namespace LmcPortal.Web.Tests;

/// <summary>
/// The real host on a SQLite file in a folder of its own, with a standing clock and captured logs. No seeds are imported
/// unless a test names a folder. For a browser or raw sockets: <c>UseKestrel(0)</c>, <c>StartServer()</c>, then <c>ClientOptions.BaseAddress</c>.
/// </summary>
public class PortalApplication : WebApplicationFactory<Program>
{
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    /// <summary>Passed to the host as settings; they count while Program is running, unlike ConfigureAppConfiguration.</summary>
    public Dictionary<string, string> Settings { get; } = new()
    {
        // One address asks for everything here.
        ["Portal:RequestsPerSecond"] = "1000000",
        ["Portal:SignInsPerMinute"] = "1000000",
        ["hostBuilder:reloadConfigOnChange"] = "false",
    };

    public string DataPath { get; } = Directory.CreateTempSubdirectory("lmcportal-").FullName;

    /// <summary>False for a test of the very first start, which finds no store.</summary>
    public bool StartsMigrated { get; init; } = true;

    public FixedClock Clock { get; } = new(Now);

    public CapturedLogs Logs { get; } = new();

    /// <summary>What the operator reads at the machine and no log keeps.</summary>
    public StringWriter Console { get; } = new();

    /// <summary>For services that only a test has, such as a page that fails.</summary>
    public Action<IServiceCollection>? TestServices { get; set; }

    /// <summary>Runs in a scope of the host, with its store.</summary>
    public async Task<T> InStoreAsync<T>(Func<PortalDbContext, Task<T>> use)
    {
        await using var scope = Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<PortalDbContext>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        PrepareStore();
        builder.UseEnvironment("Production");
        builder.UseSetting("Portal:DataPath", DataPath);
        builder.UseSetting("Portal:SeedsPath", Path.Combine(DataPath, "seeds"));
        foreach (var (name, value) in Settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.AddSingleton<ILogEventSink>(Logs);
            services.AddSingleton(new OperatorConsole(Console));
            TestServices?.Invoke(services);
        });
    }

    protected virtual void PrepareStore()
    {
        if (StartsMigrated)
        {
            MigratedFile.CopyTo(Path.Combine(DataPath, "portal.db"));
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(DataPath, recursive: true);
        GC.SuppressFinalize(this);
    }
}
