namespace LmcPortal.Web.Hosting;

/// <summary>How far this process has come; <c>/health/ready</c> tells it.</summary>
public sealed class StartState
{
    private volatile bool migrated;
    private volatile bool imported;

    public bool Migrated => migrated;

    /// <summary>The seeds have been looked through; documents that could not be read do not hold it back.</summary>
    public bool Imported => imported;

    public void MarkMigrated() => migrated = true;

    public void MarkImported() => imported = true;
}
