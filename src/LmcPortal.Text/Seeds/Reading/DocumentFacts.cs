namespace LmcPortal.Text.Seeds.Reading;

/// <summary>What front matter or a page's head says about the document, as written; null where it says nothing.</summary>
internal sealed record DocumentFacts
{
    /// <summary>Nothing is said.</summary>
    public static DocumentFacts None { get; } = new();

    /// <summary>Title of the document.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>The wire that carried it.</summary>
    public string? Agency { get; init; }

    /// <summary>Where it was written.</summary>
    public string? Place { get; init; }

    /// <summary>When it was published, in any form <see cref="Headers.DateReader"/> reads.</summary>
    public string? Date { get; init; }

    /// <summary>The year it is about.</summary>
    public string? Year { get; init; }

    /// <summary>Language tag ("zh-CN").</summary>
    public string? Language { get; init; }
}
