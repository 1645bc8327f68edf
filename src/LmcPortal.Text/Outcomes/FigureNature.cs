namespace LmcPortal.Text.Outcomes;

/// <summary>What kind of number a figure is. Stocks of different dates must never be added.</summary>
public enum FigureNature
{
    /// <summary>How much there is at a date, or has been altogether until then ("as of", "a total of").</summary>
    Stock,

    /// <summary>How much came about in a period.</summary>
    Flow,

    /// <summary>By how much something grew or shrank.</summary>
    Change,
}
