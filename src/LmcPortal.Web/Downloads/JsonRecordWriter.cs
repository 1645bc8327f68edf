using System.Buffers;
using System.Text.Json;

namespace LmcPortal.Web.Downloads;

/// <summary>One JSON array of records.</summary>
internal sealed class JsonRecordWriter : IRecordWriter
{
    private const int SendAtBytes = 32 * 1024;

    private readonly DownloadTarget _target;
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly Utf8JsonWriter _json;

    public JsonRecordWriter(DownloadTarget target)
    {
        _target = target;
        _json = new Utf8JsonWriter(_bytes, JsonWriting.Options);
        _json.WriteStartArray();
    }

    public async Task WriteAsync(object record, CancellationToken cancellationToken)
    {
        _target.Json.Write(_json, _target.Shape, record);
        if (_json.BytesPending + _bytes.WrittenCount > SendAtBytes)
        {
            await SendAsync(cancellationToken);
        }
    }

    public Task FinishAsync(CancellationToken cancellationToken)
    {
        _json.WriteEndArray();
        return SendAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => _json.DisposeAsync();

    private async Task SendAsync(CancellationToken cancellationToken)
    {
        await _json.FlushAsync(cancellationToken);
        await _target.Stream.WriteAsync(_bytes.WrittenMemory, cancellationToken);
        _bytes.ResetWrittenCount();
    }
}
