using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace LmcPortal.Web.Tests.Downloads;

/// <summary>An Excel workbook as the Open XML SDK reads it.</summary>
internal sealed class ReadWorkbook(byte[] bytes) : IDisposable
{
    private const string Day = "yyyy-MM-dd";
    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    private readonly SpreadsheetDocument _book = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);

    public IReadOnlyList<string> SheetNames => [.. Sheets.Select(s => s.Name!.Value!)];

    public int Formulas => SheetNames.Sum(name => Part(name).Worksheet!.Descendants<CellFormula>().Count());

    private IEnumerable<Sheet> Sheets => _book.WorkbookPart!.Workbook!.Descendants<Sheet>();

    /// <summary>What is not as the standard has it; Excel would offer to repair it.</summary>
    public IReadOnlyList<string> Faults() => [.. new OpenXmlValidator().Validate(_book).Select(f => $"{f.Path?.XPath}: {f.Description}")];

    public bool HasFrozenRow(string sheet) => Part(sheet).Worksheet!.Descendants<Pane>().Any(p => p.State?.Value == PaneStateValues.Frozen && p.VerticalSplit?.Value == 1);

    /// <summary>The records of the last sheet, by the names in its first row.</summary>
    public List<Dictionary<string, string>> Records()
    {
        var rows = Rows(SheetNames[^1]);
        return [.. rows.Skip(1).Select(r => rows[0].Index().ToDictionary(name => Value(name.Item), name => Value(r[name.Index])))];
    }

    /// <summary>"n", "d" for a day, "i" for an instant, "b", or null for text. The row is counted from 1.</summary>
    public string? TypeOf(string sheet, int row, string column)
    {
        var rows = Rows(sheet);
        var cell = rows[row - 1][rows[0].FindIndex(c => Value(c) == column)];
        return cell.DataType?.Value is { } type && type == CellValues.Boolean ? "b" : cell.CellValue is null ? null : FormatOf(cell) is not { } format ? "n" : format == Day ? "d" : "i";
    }

    public string Text(string sheet) => string.Join('\n', Rows(sheet).Select(r => string.Join('\t', r.Select(Value))));

    public void Dispose() => _book.Dispose();

    private List<List<Cell>> Rows(string sheet) => [.. Part(sheet).Worksheet!.Descendants<Row>().Select(r => r.Elements<Cell>().ToList())];

    private WorksheetPart Part(string sheet) => (WorksheetPart)_book.WorkbookPart!.GetPartById(Sheets.Single(s => s.Name == sheet).Id!);

    private string Value(Cell cell) => cell.DataType?.Value is { } type && type == CellValues.Boolean
        ? cell.CellValue!.Text == "1" ? "true" : "false"
        : cell.CellValue is { } number && FormatOf(cell) is { } format ? DateTime.FromOADate(double.Parse(number.Text, CultureInfo.InvariantCulture)).ToString(format, CultureInfo.InvariantCulture)
        : cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? "";

    // As text formats write it; null for a cell that shows no date.
    private string? FormatOf(Cell cell)
    {
        var styles = _book.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
        var format = styles.CellFormats!.Elements<CellFormat>().ElementAt((int)(cell.StyleIndex?.Value ?? 0)).NumberFormatId?.Value;
        var code = styles.NumberingFormats?.Elements<NumberingFormat>().FirstOrDefault(f => f.NumberFormatId?.Value == format)?.FormatCode?.Value;
        return code?.Contains("yyyy", StringComparison.Ordinal) != true ? null : code.Contains("hh", StringComparison.Ordinal) ? Instant : Day;
    }
}
