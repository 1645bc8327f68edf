using LmcPortal.Text.Seeds.Reading;

namespace LmcPortal.Text.Seeds.Headers;

/// <summary>Header data found in lines of their own, and the blocks they were found in with the reason each is no text.</summary>
/// <param name="Publisher">From a source line, or a byline that names its paper; null when none does.</param>
/// <param name="Date">From a date line near the top; null when none does.</param>
/// <param name="Lines">Blocks that are header lines, with a reason.</param>
/// <param name="Names">Every name a source line or byline gives: what can confirm a publisher in front of the title.</param>
internal sealed record HeaderLines(
    string? Publisher, FoundDate? Date, IReadOnlyDictionary<DraftBlock, string> Lines, IReadOnlyList<string> Names);
