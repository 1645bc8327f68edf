namespace LmcPortal.Web.Search;

/// <summary>How far the index is.</summary>
public readonly record struct RebuildProgress(int Done, int Total)
{
    public int Percent => Total == 0 ? 100 : (int)(100L * Done / Total);
}
