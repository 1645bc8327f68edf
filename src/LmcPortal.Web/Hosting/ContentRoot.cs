namespace LmcPortal.Web.Hosting;

/// <summary>Finds the folder that settings, data and seeds are relative to, whatever the current directory is.</summary>
internal static class ContentRoot
{
    private const string ProjectFile = "LmcPortal.Web.csproj";

    /// <summary>The one asked for on the command line or in the environment; else the project's folder when built in the source; else the app's own.</summary>
    public static string Find(string[] args)
    {
        var asked = new ConfigurationBuilder()
            .AddEnvironmentVariables("DOTNET_")
            .AddEnvironmentVariables("ASPNETCORE_")
            .AddCommandLine(args)
            .Build()[HostDefaults.ContentRootKey];
        if (asked is not null)
        {
            return Path.GetFullPath(asked);
        }

        // A published app carries its seeds, even when it was published into the source tree.
        if (Directory.Exists(Path.Combine(AppContext.BaseDirectory, "seeds")))
        {
            return AppContext.BaseDirectory;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, ProjectFile)))
            {
                return folder.FullName;
            }
        }

        return AppContext.BaseDirectory;
    }
}
