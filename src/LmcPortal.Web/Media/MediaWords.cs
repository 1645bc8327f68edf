namespace LmcPortal.Web.Media;

/// <summary>What an editor says about a picture or a document.</summary>
public sealed record MediaWords(string? Alt, bool IsDecorative, string? Caption, string? Credit);
