namespace LmcPortal.Web.Filters;

/// <summary>How many of a list have a year; null stands for those without a date.</summary>
public sealed record YearCount(int? Year, int Count);
