namespace LmcPortal.Web.Downloads;

/// <summary>Writes records to a stream in one format, in bounded memory.</summary>
internal interface IRecordWriter : IAsyncDisposable
{
    Task WriteAsync(object record, CancellationToken cancellationToken);

    /// <summary>Writes what ends the file. Without it the file is incomplete, and readers of the format notice.</summary>
    Task FinishAsync(CancellationToken cancellationToken);
}
