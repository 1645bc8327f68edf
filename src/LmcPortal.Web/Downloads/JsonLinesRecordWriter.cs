using System.Buffers;
using System.Text.Json;

namespace LmcPortal.Web.Downloads;

/// <summary>A JSON object a line (https://jsonlines.org).</summary>
internal sealed class JsonLinesRecordWriter(DownloadTarget target) : IRecordWriter
{
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly Utf8JsonWriter _json = new(Stream.Null, JsonWriting.Options);

    public async Task WriteAsync(object record, CancellationToken cancellationToken)
    {
        _json.Reset(_line);
        target.Json.Write(_json, target.Shape, record);
        await _json.FlushAsync(cancellationToken);
        _line.Write("\n"u8);
        await target.Stream.WriteAsync(_line.WrittenMemory, cancellationToken);
        _line.ResetWrittenCount();
    }

    public Task FinishAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public ValueTask DisposeAsync() => _json.DisposeAsync();
}
