namespace LmcPortal.Data;

/// <summary>Counts the changes readers can see: a single row, raised in the transaction that publishes. Caches carry it in their keys.</summary>
public sealed class ContentVersion
{
    /// <summary>Key of the single row.</summary>
    public const int SingleId = 1;

    /// <summary>Always <see cref="SingleId"/>.</summary>
    public int Id { get; set; }

    /// <summary>Grows by one with every change that readers can see.</summary>
    public long Number { get; set; }

    /// <summary>UTC instant of the last change.</summary>
    public DateTime ChangedUtc { get; set; }
}
