using System.Diagnostics;

namespace LmcPortal.Data.Sqlite;

/// <summary>Leads by a lock of the operating system on a side file: the kernel frees it when the process dies.</summary>
public sealed class SqliteLeader(string lockPath) : IStoreLeader
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public async Task<IAsyncDisposable> TakeAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                // FileShare.None is an exclusive flock on Unix and a sharing lock on Windows.
                return new FileStream(lockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(lockPath) && waited.Elapsed < patience)
            {
                await Task.Delay(Pause, cancellationToken);
            }
            catch (IOException e) when (File.Exists(lockPath))
            {
                throw new TimeoutException(
                    $"Another process has held '{lockPath}' for {patience.TotalSeconds:0} s while it migrates or imports. "
                    + "Wait for it to finish, or stop it, and start again.", e);
            }
        }
    }
}
