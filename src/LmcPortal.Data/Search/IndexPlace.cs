using System.Globalization;

namespace LmcPortal.Data.Search;

/// <summary>Where an entry stands among the results of a search: the page behind it goes on from here.</summary>
/// <param name="Tier">Its tier.</param>
/// <param name="Id">Id of the entry.</param>
public readonly record struct IndexPlace(IndexTier Tier, int Id)
{
    /// <summary>"title-123"; short, and readable in an address.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Tier.ToString().ToLowerInvariant()}-{Id}");

    /// <summary>Null for anything that <see cref="ToString"/> does not write.</summary>
    public static IndexPlace? Parse(string? text) =>
        text?.Split('-') is [var tier, var id]
        && Enum.TryParse<IndexTier>(tier, ignoreCase: true, out var known) && Enum.IsDefined(known) && !char.IsDigit(tier[0])
        && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new IndexPlace(known, number)
            : null;
}
