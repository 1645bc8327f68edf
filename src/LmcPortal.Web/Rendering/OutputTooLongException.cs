namespace LmcPortal.Web.Rendering;

/// <summary>Never leaves <see cref="MarkdownRenderer"/>: there it becomes a sentence.</summary>
internal sealed class OutputTooLongException : Exception;
