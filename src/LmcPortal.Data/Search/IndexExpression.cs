namespace LmcPortal.Data.Search;

/// <summary>What the index is asked, in its own tokens; each database writes it in its own language.</summary>
public abstract record IndexExpression
{
    /// <summary>Tokens that stand next to each other in this order; at least one.</summary>
    public sealed record Phrase(IReadOnlyList<string> Tokens) : IndexExpression;

    /// <summary>All of these; at least one.</summary>
    public sealed record All(IReadOnlyList<IndexExpression> Parts) : IndexExpression;

    /// <summary>Any of these; at least one.</summary>
    public sealed record Any(IReadOnlyList<IndexExpression> Parts) : IndexExpression;

    /// <summary>The one without the other.</summary>
    public sealed record Except(IndexExpression Wanted, IndexExpression Unwanted) : IndexExpression;
}
