namespace LmcPortal.Data.Outcomes;

/// <summary>What an editor tells readers about an outcome: how to read it, what its source leaves open. Public.</summary>
public sealed class OutcomeNote
{
    /// <summary>Longest text, characters.</summary>
    public const int TextMaxLength = 2000;

    /// <summary>Surrogate key; never shown.</summary>
    public int Id { get; set; }

    /// <summary>The outcome.</summary>
    public int OutcomeId { get; set; }

    /// <summary>The outcome.</summary>
    public Outcome? Outcome { get; set; }

    /// <summary>Plain text; never empty.</summary>
    public required string Text { get; set; }

    /// <summary>E-mail address of the editor who wrote it; readers do not see it.</summary>
    public required string Author { get; set; }

    /// <summary>UTC instant.</summary>
    public DateTime CreatedUtc { get; set; }
}
