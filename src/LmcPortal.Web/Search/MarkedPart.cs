namespace LmcPortal.Web.Search;

/// <summary>A run of a text, marked when it is what the reader looked for.</summary>
public sealed record MarkedPart(string Text, bool IsMarked);
