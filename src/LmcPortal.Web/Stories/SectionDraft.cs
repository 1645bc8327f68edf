namespace LmcPortal.Web.Stories;

/// <summary>A section as it should be saved. An anchor is given to keep an old permalink, null to make one from the heading.</summary>
public sealed record SectionDraft(
    string Heading, string? Theme, string Markdown, string? Anchor = null, int? SourceStart = null, int? SourceLength = null);
