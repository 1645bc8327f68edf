using System.Globalization;
using CsvHelper;
using LmcPortal.Web.Records;

namespace LmcPortal.Web.Downloads;

/// <summary>CSV as RFC 4180 has it, in UTF-8 with the mark by which spreadsheets know it; first a row of names.</summary>
internal sealed class CsvRecordWriter : IRecordWriter
{
    // A text that a spreadsheet would take for a formula gets an apostrophe in front, which is how spreadsheets themselves mark text.
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with
    {
        WriteByteOrderMark = true,
        FormatProvider = CultureInfo.InvariantCulture,
        Injection = CsvInjection.Escape,
    };

    private readonly DownloadTarget _target;
    private readonly CsvWriter _csv;

    public CsvRecordWriter(DownloadTarget target)
    {
        _target = target;
        _csv = CsvWriter.Create(target.Stream, Options, leaveOpen: true);
        foreach (var column in target.Shape.Columns)
        {
            _csv.WriteField(column.Name);
        }

        _csv.EndRecord();
    }

    public async Task WriteAsync(object record, CancellationToken cancellationToken)
    {
        foreach (var column in _target.Shape.Columns)
        {
            WriteCell(column, column.Read(record));
        }

        await _csv.EndRecordAsync(cancellationToken);
    }

    public async Task FinishAsync(CancellationToken cancellationToken) => await _csv.FlushAsync(cancellationToken);

    public ValueTask DisposeAsync() => _csv.DisposeAsync();

    private void WriteCell(RecordField column, object? value)
    {
        switch (value)
        {
            case null:
                _csv.WriteField((string?)null);
                break;
            case double number:
                _csv.WriteField(number, "R");
                break;
            default:
                _csv.WriteField(RecordText.Of(column, value, _target.Address));
                break;
        }
    }
}
