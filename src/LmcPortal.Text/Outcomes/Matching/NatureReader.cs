using LmcPortal.Text.Outcomes.Reading;

namespace LmcPortal.Text.Outcomes.Matching;

/// <summary>Tells stocks, flows and changes apart.</summary>
internal static class NatureReader
{
    private const WordClass Moves = WordClass.NumberUp | WordClass.NumberDown;

    /// <summary>
    /// A change is a percentage beside a word of growth, or a number behind "by" and such a word ("rose by 300"). A stock is told as of a date, as a total or
    /// as what there is. Everything else came about in a period: a flow.
    /// </summary>
    public static FigureNature Read(Sentence sentence, int first, int end, string? qualifier, string unit)
    {
        var by = sentence.Is(first - 1, "by") && sentence.AnyIn(first - 5, first - 1, Moves);
        if (by || (unit.StartsWith("percent", StringComparison.Ordinal) && !sentence.Is(first - 1, "to") && sentence.AnyIn(first - 4, end + 4, Moves)))
        {
            return FigureNature.Change;
        }

        var isTold = sentence.Dates.Any(d => d.Role == DateRole.AsOf) || sentence.AnyIn(0, sentence.Count, WordClass.StockWord)
            || (qualifier is not null && (qualifier.Contains("total", StringComparison.Ordinal) || qualifier.Contains("cumul", StringComparison.Ordinal)))
            || sentence.IsAny(first - 1, "has", "are", "have", "is");
        return isTold ? FigureNature.Stock : FigureNature.Flow;
    }
}
