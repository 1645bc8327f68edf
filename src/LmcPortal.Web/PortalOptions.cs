using System.ComponentModel.DataAnnotations;
using LmcPortal.Data;

namespace LmcPortal.Web;

/// <summary>The section <c>Portal</c> of the configuration. Every property is described in README.md; a test sees to it.</summary>
public sealed class PortalOptions
{
    public const string Section = "Portal";

    /// <summary>Name in <c>ConnectionStrings</c>.</summary>
    public const string ConnectionStringName = "Portal";

    /// <summary>The most that <see cref="ImportMaxMegabytes"/> can be set to.</summary>
    public const int ImportMegabytesMax = 20;

    /// <summary>That of somebody who tries the portal on their own machine.</summary>
    public static readonly Uri DefaultPublicBaseUrl = new("http://localhost:5080");

    /// <summary>Folder of the database and of media; absolute once read.</summary>
    [Required(ErrorMessage = "Portal:DataPath is empty; name a folder for the database.")]
    public string DataPath { get; set; } = "data";

    /// <summary>Folder of the documents that are imported at start; absolute once read. Null chooses the one of the source or of the published app.</summary>
    public string? SeedsPath { get; set; }

    public StoreProvider Database { get; set; } = StoreProvider.Sqlite;

    /// <summary>Where readers find the portal: absolute links are made from it, never from a request's Host header.</summary>
    [Required(ErrorMessage = "Portal:PublicBaseUrl is empty; give the address readers use, such as https://portal.example.org.")]
    public Uri PublicBaseUrl { get; set; } = DefaultPublicBaseUrl;

    /// <summary>The WebSub hub that feeds name for those who want to be told of changes; null names none.</summary>
    public Uri? WebSubHub { get; set; }

    /// <summary>Addresses (10.0.0.1) or networks (10.0.0.0/24) of reverse proxies whose X-Forwarded-For and -Proto are believed.</summary>
    public IReadOnlyList<string> KnownProxies { get; set; } = [];

    /// <summary>Pages one address may ask for in a second; offices share an address.</summary>
    [Range(1, 1_000_000, ErrorMessage = "Portal:RequestsPerSecond must be between 1 and 1000000.")]
    public int RequestsPerSecond { get; set; } = 100;

    /// <summary>Passwords, codes and one-time links one address may try in a minute.</summary>
    [Range(1, 1_000_000, ErrorMessage = "Portal:SignInsPerMinute must be between 1 and 1000000.")]
    public int SignInsPerMinute { get; set; } = 10;

    /// <summary>Megabytes a document may have that an editor brings in.</summary>
    [Range(1, ImportMegabytesMax, ErrorMessage = "Portal:ImportMaxMegabytes must be between 1 and 20.")]
    public int ImportMaxMegabytes { get; set; } = 5;

    /// <summary>Log as one JSON object a line instead of text for people.</summary>
    public bool JsonLogs { get; set; }

    /// <summary>The SQLite file.</summary>
    public string DatabasePath => Path.Combine(DataPath, "portal.db");
}
