namespace LmcPortal.Data.Outcomes;

/// <summary>A dispute as a revision keeps it.</summary>
public sealed record DisputeSnapshot(string By, string Says, string SourceTitle, string? SourceUrl);
