namespace LmcPortal.Text.Seeds.Repairing;

/// <summary>A change a rule proposes to a block's cleaned text.</summary>
/// <param name="From">Index of the first character replaced.</param>
/// <param name="To">Index just behind the last.</param>
/// <param name="After">The text put there; null drops it.</param>
/// <param name="Reason">A short sentence for an editor.</param>
internal readonly record struct TextRepair(int From, int To, string? After, string Reason);
