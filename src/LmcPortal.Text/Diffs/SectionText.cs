namespace LmcPortal.Text.Diffs;

/// <summary>A section of a story to compare.</summary>
/// <param name="Anchor">By which it is the same section in both; kept when the heading changes.</param>
/// <param name="Heading">One line.</param>
/// <param name="Theme">The name of its theme; null when it has none.</param>
/// <param name="Text">Its whole text.</param>
public sealed record SectionText(string Anchor, string Heading, string? Theme, string Text);
