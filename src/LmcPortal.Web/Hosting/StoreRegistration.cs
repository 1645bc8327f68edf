using LmcPortal.Data;

namespace LmcPortal.Web.Hosting;

internal static class StoreRegistration
{
    /// <summary>The store that the options choose, the data folder made and found writable.</summary>
    public static void AddStore(this IServiceCollection services, IConfiguration configuration, PortalOptions options)
    {
        PrepareFolder(options.DataPath);
        if (options.Database == StoreProvider.PostgreSql)
        {
            services.AddPostgreSqlStore(configuration.GetConnectionString(PortalOptions.ConnectionStringName)!);
        }
        else
        {
            services.AddSqliteStore(options.DatabasePath);
        }
    }

    // Found out here, it is one sentence; found out by the first save, it is an editor's lost hour.
    private static void PrepareFolder(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
            var probe = Path.Combine(path, ".writable-" + Guid.NewGuid().ToString("N"));
            using (new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose))
            {
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OperatorException(
                $"The data folder '{path}' cannot be written to ({e.Message.TrimEnd('.')}). Set Portal:DataPath to a folder that this account may write to.", e);
        }
    }
}
