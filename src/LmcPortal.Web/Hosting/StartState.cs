namespace LmcPortal.Web.Hosting;

/// <summary>How far this process has come; <c>/health/ready</c> tells it.</summary>
public sealed class StartState
{
    private volatile bool _migrated;
    private volatile bool _imported;

    public bool Migrated => _migrated;

    /// <summary>The seeds have been looked through; documents that could not be read do not hold it back.</summary>
    public bool Imported => _imported;

    public void MarkMigrated() => _migrated = true;

    public void MarkImported() => _imported = true;
}
