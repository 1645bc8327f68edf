namespace LmcPortal.Text.Seeds.Headers;

/// <summary>What stands in front of a lead paragraph: where, when and by which wire.</summary>
/// <param name="Length">Characters of the paragraph it takes, the dash and blanks behind it included.</param>
/// <param name="Place">The place as written ("BEIJING").</param>
/// <param name="Agency">The wire, or null.</param>
/// <param name="Date">The date, or null when none is stated.</param>
internal sealed record Dateline(int Length, string Place, string? Agency, FoundDate? Date);
