namespace LmcPortal.Data.Imports;

/// <summary>Something an editor should know about an imported or refused document.</summary>
public sealed class ImportProblem
{
    /// <summary>Longest message, characters.</summary>
    public const int MessageMaxLength = 1000;

    /// <summary>Surrogate key; never shown.</summary>
    public int Id { get; set; }

    /// <summary>The run that found it.</summary>
    public int ImportRunId { get; set; }

    /// <summary>One-based line of the file; 0 when it concerns the whole file.</summary>
    public int Line { get; set; }

    /// <summary>One sentence: what, where and what to do.</summary>
    public required string Message { get; set; }
}
