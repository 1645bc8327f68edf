using System.ComponentModel.DataAnnotations;
using System.Net;
using LmcPortal.Data;
using Npgsql;

namespace LmcPortal.Web.Hosting;

/// <summary>Reads and checks the section <c>Portal</c> once, before anything is built on it.</summary>
internal static class PortalConfiguration
{
    /// <summary>Throws <see cref="OperatorException"/> that names every setting at fault.</summary>
    public static PortalOptions Read(IConfiguration configuration, string contentRoot)
    {
        var options = Bind(configuration.GetSection(PortalOptions.Section));
        var faults = Faults(options, configuration).ToList();
        if (faults.Count > 0)
        {
            throw new OperatorException(string.Join(' ', faults));
        }

        options.DataPath = Path.GetFullPath(options.DataPath, contentRoot);
        options.SeedsPath = Path.GetFullPath(options.SeedsPath ?? DefaultSeedsPath(contentRoot), contentRoot);
        return options;
    }

    private static PortalOptions Bind(IConfigurationSection section)
    {
        var known = typeof(PortalOptions).GetProperties().Where(p => p.CanWrite).Select(p => p.Name).ToList();
        var unknown = section.GetChildren().Select(c => c.Key).FirstOrDefault(key => !known.Contains(key, StringComparer.OrdinalIgnoreCase));
        if (unknown is not null)
        {
            throw new OperatorException($"There is no setting Portal:{unknown}; the settings are {string.Join(", ", known)}.");
        }

        try
        {
            return section.Get<PortalOptions>() ?? new PortalOptions();
        }
        catch (InvalidOperationException e)
        {
            // The binder names value and key in one sentence; what it adds behind that is for programmers.
            throw new OperatorException($"A setting cannot be read: {e.Message.TrimEnd('.')}.", e);
        }
    }

    private static IEnumerable<string> Faults(PortalOptions options, IConfiguration configuration)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(options, new ValidationContext(options), results, validateAllProperties: true);
        foreach (var result in results)
        {
            yield return result.ErrorMessage!;
        }

        if (options.PublicBaseUrl is { } url && !(url.IsAbsoluteUri && url.Scheme is "http" or "https"))
        {
            yield return $"Portal:PublicBaseUrl is '{url}'; give a whole address, such as https://portal.example.org.";
        }

        if (options.WebSubHub is { } hub && !(hub.IsAbsoluteUri && hub.Scheme is "http" or "https"))
        {
            yield return $"Portal:WebSubHub is '{hub}'; give the whole address of a hub, such as https://hub.example.org/, or leave it out.";
        }

        foreach (var proxy in options.KnownProxies.Where(p => !IPAddress.TryParse(p, out _) && !IPNetwork.TryParse(p, out _)))
        {
            yield return $"Portal:KnownProxies holds '{proxy}'; give addresses such as 10.0.0.1 or networks such as 10.0.0.0/24.";
        }

        if (options.Database == StoreProvider.PostgreSql)
        {
            foreach (var fault in ConnectionStringFaults(configuration.GetConnectionString(PortalOptions.ConnectionStringName)))
            {
                yield return fault;
            }
        }
    }

    private static IEnumerable<string> ConnectionStringFaults(string? connectionString)
    {
        const string Example = "give one such as 'Host=db.example.org;Database=lmcportal;Username=lmcportal;Password=...'.";
        if (string.IsNullOrWhiteSpace(connectionString))
        {
            yield return "Portal:Database is PostgreSql but ConnectionStrings:Portal is empty; " + Example;
        }
        else if (!IsConnectionString(connectionString))
        {
            // The value is not repeated: it may hold a password.
            yield return "ConnectionStrings:Portal is not a PostgreSQL connection string; " + Example;
        }
    }

    private static bool IsConnectionString(string text)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(text).Host is not null;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    // In the source the seeds lie at the top of the repository; publishing copies them beside the app.
    private static string DefaultSeedsPath(string contentRoot)
    {
        var beside = Path.Combine(contentRoot, "seeds");
        return Directory.Exists(beside) ? beside : Path.Combine(contentRoot, "..", "..", "seeds");
    }
}
