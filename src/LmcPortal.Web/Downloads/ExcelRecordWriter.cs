using LmcPortal.Web.Records;
using SpreadCheetah;
using SpreadCheetah.Worksheets;

namespace LmcPortal.Web.Downloads;

/// <summary>An Excel workbook: a sheet that says what it is, and a sheet of records under a row of names that stays in sight. No cell is ever a formula.</summary>
internal sealed class ExcelRecordWriter(DownloadTarget target) : IRecordWriter
{
    private const int NarrowColumn = 14;
    private const int InstantColumn = 20;
    private const int TextColumn = 32;

    private Spreadsheet? _book;
    private ExcelCells? _cells;

    public async Task WriteAsync(object record, CancellationToken cancellationToken)
    {
        var (book, cells) = await OpenAsync(cancellationToken);
        await book.AddRowAsync([.. target.Shape.Columns.Select(c => cells.Of(c.Read(record), value => RecordText.Of(c, value, target.Address)))], cancellationToken);
    }

    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        var (book, _) = await OpenAsync(cancellationToken);
        await book.FinishAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_book is not null)
        {
            await _book.DisposeAsync();
        }
    }

    private async Task<(Spreadsheet Book, ExcelCells Cells)> OpenAsync(CancellationToken cancellationToken)
    {
        if (_book is null || _cells is null)
        {
            _book = await Spreadsheet.CreateNewAsync(target.Stream, cancellationToken: cancellationToken);
            _cells = new ExcelCells(_book);
            await WriteAboutAsync(_book, _cells, cancellationToken);
            await _book.StartWorksheetAsync(target.Title, RecordColumns(), cancellationToken);
            await _book.AddRowAsync([.. target.Shape.Columns.Select(c => _cells.Name(c.Name))], cancellationToken);
        }

        return (_book, _cells);
    }

    private async Task WriteAboutAsync(Spreadsheet book, ExcelCells cells, CancellationToken cancellationToken)
    {
        await book.StartWorksheetAsync("About", AboutColumns(), cancellationToken);
        foreach (var (name, value) in target.Notes)
        {
            await book.AddRowAsync([cells.Name(name), ExcelCells.Text(value)], cancellationToken);
        }

        await book.AddRowAsync([], cancellationToken);
        foreach (var column in target.Shape.Columns)
        {
            await book.AddRowAsync([cells.Name(column.Name), ExcelCells.Text(column.Meaning)], cancellationToken);
        }
    }

    private WorksheetOptions RecordColumns()
    {
        var options = new WorksheetOptions { FrozenRows = 1 };
        foreach (var (index, column) in target.Shape.Columns.Index())
        {
            options.Column(index + 1).Width = column.Type switch
            {
                FieldType.Text or FieldType.Texts => TextColumn,
                // Narrower, a spreadsheet would show crosses in place of it.
                FieldType.Instant => InstantColumn,
                _ => NarrowColumn,
            };
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
}
