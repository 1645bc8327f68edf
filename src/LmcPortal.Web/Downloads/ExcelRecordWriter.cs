using LmcPortal.Web.Records;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace LmcPortal.Web.Downloads;

/// <summary>An Excel workbook: a sheet of records under a row of names that stays in sight, and a sheet that says what it is. No cell is ever a formula.</summary>
internal sealed class ExcelRecordWriter(DownloadTarget target) : IRecordWriter
{
    // What a cell can hold, by the format.
    private const int CellMaxChars = 32_767;
    private const string Cut = "… [cut: a cell can hold no more]";

    private const int NarrowColumn = 14;
    private const int TextColumn = 32;

    private Spreadsheet? _book;
    private StyleId? _bold;

    public async Task WriteAsync(object record, CancellationToken cancellationToken)
    {
        var book = await OpenAsync(cancellationToken);
        await book.AddRowAsync([.. target.Shape.Columns.Select(c => Cell(c, c.Read(record)))], cancellationToken);
    }

    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        var book = await OpenAsync(cancellationToken);
        await book.StartWorksheetAsync("About", AboutColumns(), cancellationToken);
        foreach (var (name, value) in target.Notes)
        {
            await book.AddRowAsync([new Cell(name, _bold), new Cell(value)], cancellationToken);
        }

        await book.AddRowAsync([], cancellationToken);
        foreach (var column in target.Shape.Columns)
        {
            await book.AddRowAsync([new Cell(column.Name, _bold), new Cell(column.Meaning)], cancellationToken);
        }

        await book.FinishAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_book is not null)
        {
            await _book.DisposeAsync();
        }
    }

    private async Task<Spreadsheet> OpenAsync(CancellationToken cancellationToken)
    {
        if (_book is not null)
        {
            return _book;
        }

        _book = await Spreadsheet.CreateNewAsync(target.Stream, cancellationToken: cancellationToken);
        _bold = _book.AddStyle(new Style { Font = { Bold = true } });
        await _book.StartWorksheetAsync(target.Title, RecordColumns(), cancellationToken);
        await _book.AddRowAsync([.. target.Shape.Columns.Select(c => new Cell(c.Name, _bold))], cancellationToken);
        return _book;
    }

    private WorksheetOptions RecordColumns()
    {
        var options = new WorksheetOptions { FrozenRows = 1 };
        foreach (var (index, column) in target.Shape.Columns.Index())
        {
            options.Column(index + 1).Width = column.Type is FieldType.Text or FieldType.Texts ? TextColumn : NarrowColumn;
        }

        return options;
    }

    private static WorksheetOptions AboutColumns()
    {
        var options = new WorksheetOptions();
        options.Column(1).Width = TextColumn;
        options.Column(2).Width = TextColumn * 3;
        return options;
    }

    private Cell Cell(RecordField column, object? value) => value switch
    {
        null => new Cell((string?)null),
        double number => new Cell(number),
        bool yes => new Cell(yes),
        _ => new Cell(Fitting(RecordText.Of(column, value, target.Address))),
    };

    private static string Fitting(string text) => text.Length <= CellMaxChars ? text : text[..(CellMaxChars - Cut.Length - 1)].TrimEnd() + Cut;
}
