namespace LmcPortal.Web.Rendering;

/// <summary>What became of a Markdown text.</summary>
/// <param name="Html">Safe to write into a page as it is; empty when there is a problem.</param>
/// <param name="Problem">A sentence for the editor, or null.</param>
public sealed record RenderedMarkdown(string Html, string? Problem);
