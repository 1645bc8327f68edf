namespace LmcPortal.Text.Seeds;

/// <summary>Something an editor should know about a document. Expected failures are values, not exceptions.</summary>
/// <param name="Line">One-based line of the file, or 0 when it concerns the whole file.</param>
/// <param name="Message">One sentence: what, where and what to do.</param>
public sealed record ParseProblem(int Line, string Message);
