namespace LmcPortal.Data;

/// <summary>Which database holds the content.</summary>
public enum StoreProvider
{
    /// <summary>One file, one node; needs nothing.</summary>
    Sqlite,

    /// <summary>A server, several nodes.</summary>
    PostgreSql,
}
