using LmcPortal.Web.Hosting;
using LmcPortal.Web.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace LmcPortal.Browser.Tests;

/// <summary>The documents of the repository in a portal that is looked at.</summary>
internal static class Seeds
{
    public static string Folder { get; } = Path.Combine(Repository(), "seeds");

    /// <summary>Waits: on a slow machine the portal opens its door before the last of them is in.</summary>
    public static async Task ImportedAsync(PortalApplication app)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        using var again = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        var state = app.Services.GetRequiredService<StartState>();
        while (!state.Imported)
        {
            await again.WaitForNextTickAsync(patience.Token);
        }
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LmcPortal.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
