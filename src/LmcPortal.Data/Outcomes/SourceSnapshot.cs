namespace LmcPortal.Data.Outcomes;

/// <summary>A second source as a revision keeps it. The date is ISO, cut to its precision.</summary>
public sealed record SourceSnapshot(string Title, string? Url, string? Published);
