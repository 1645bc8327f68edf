namespace LmcPortal.Data;

/// <summary>
/// Lets one process at a time migrate and import. Both stores give the lead back when its holder dies,
/// so a killed start never blocks the next one.
/// </summary>
public interface IStoreLeader
{
    /// <summary>
    /// Waits until this process leads, at most <paramref name="patience"/>; disposing the result hands the lead on.
    /// Throws <see cref="TimeoutException"/> with a sentence for the operator when it takes longer.
    /// </summary>
    Task<IAsyncDisposable> TakeAsync(TimeSpan patience, CancellationToken cancellationToken);
}
