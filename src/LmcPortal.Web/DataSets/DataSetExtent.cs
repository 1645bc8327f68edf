namespace LmcPortal.Web.DataSets;

/// <summary>How much there is of a data set, and the days between which it lies.</summary>
// First, Last: null where the records have no dates, or none is known.
public sealed record DataSetExtent(DataSet Set, int Count, DateOnly? First, DateOnly? Last);
