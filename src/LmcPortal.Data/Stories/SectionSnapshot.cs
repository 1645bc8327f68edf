namespace LmcPortal.Data.Stories;

/// <summary>A section as a revision keeps it.</summary>
public sealed record SectionSnapshot(
    string Anchor, string Heading, string? Theme, string Markdown, int? SourceStart, int? SourceLength);
