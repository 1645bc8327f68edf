using LmcPortal.Text.Seeds.Corrections;

namespace LmcPortal.Data.Imports;

/// <summary>One correction of a session: see <see cref="SeedCorrection"/>. A row of its own, so that two editors never overwrite each other's.</summary>
public sealed class ImportCorrection
{
    /// <summary>Most corrections of one session.</summary>
    public const int MaxCount = 2_000;

    /// <summary>Surrogate key; a later correction has a higher one.</summary>
    public int Id { get; set; }

    /// <summary>The session it belongs to.</summary>
    public int ImportSessionId { get; set; }

    /// <summary>What is to be done.</summary>
    public CorrectionKind Kind { get; set; }

    /// <summary>Zero-based offset in the session's text, UTF-16 characters.</summary>
    public int Start { get; set; }

    /// <summary>Characters covered.</summary>
    public int Length { get; set; }

    /// <summary>The first of these characters.</summary>
    public required string Words { get; set; }

    /// <summary>The new heading or the slug of the theme; null for kinds that need none.</summary>
    public string? Value { get; set; }

    /// <summary>Name of the editor.</summary>
    public required string Author { get; set; }

    /// <summary>UTC instant.</summary>
    public DateTime MadeUtc { get; set; }

    /// <summary>The correction as the parser takes it.</summary>
    public SeedCorrection ToSeedCorrection() => new(Kind, Start, Length, Words, Value);
}
