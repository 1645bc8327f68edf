using LmcPortal.Text.Dates;
using LmcPortal.Web.Feeds;
using SpreadCheetah;
using SpreadCheetah.Styling;

namespace LmcPortal.Web.Downloads;

/// <summary>Makes the cells of a workbook: numbers, dates and yes or no as such, all else as text that every program can open.</summary>
internal sealed class ExcelCells(Spreadsheet book)
{
    // What a cell can hold, by the format.
    private const int CellMaxChars = 32_767;
    private const string Cut = "… [cut: a cell can hold no more]";

    // Excel counts days from 1900, and February 1900 wrongly.
    private const int FirstDatedYear = 1901;

    private readonly StyleId _bold = book.AddStyle(new Style { Font = { Bold = true } });
    private readonly StyleId _day = book.AddStyle(new Style { Format = NumberFormat.Custom("yyyy\\-mm\\-dd") });

    public Cell Name(string text) => new(text, _bold);

    public static Cell Text(string text) => new(XmlText.Of(Fitting(text)));

    // write: the value as text.
    public Cell Of(object? value, Func<object, string> write) => value switch
    {
        null => new Cell((string?)null),
        double number => new Cell(number),
        bool yes => new Cell(yes),
        // What is known to the month or year only has no day; in a cell of its type it would get one.
        PartialDate { Precision: DatePrecision.Day, First: { Year: >= FirstDatedYear } day } => new Cell(day.ToDateTime(TimeOnly.MinValue), _day),
        DateTime { Year: >= FirstDatedYear } instant => new Cell(ToTheSecond(instant)),
        _ => Text(write(value)),
    };

    private static string Fitting(string text)
    {
        if (text.Length <= CellMaxChars)
        {
            return text;
        }

        var end = CellMaxChars - Cut.Length - 1;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)].TrimEnd() + Cut;
    }

    private static DateTime ToTheSecond(DateTime instant) => instant.AddTicks(-(instant.Ticks % TimeSpan.TicksPerSecond));
}
