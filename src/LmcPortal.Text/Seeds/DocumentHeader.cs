using LmcPortal.Text.Dates;

namespace LmcPortal.Text.Seeds;

/// <summary>What a document says about itself. Anything it does not say is null: nothing is guessed.</summary>
/// <param name="Title">The title without a publisher's name in front; null when none was found.</param>
/// <param name="Publisher">Who published it, from a source line, a byline, front matter or a prefix of the title.</param>
/// <param name="Agency">The wire that carried it ("PRNewswire").</param>
/// <param name="Place">Place of the dateline as written ("BEIJING").</param>
/// <param name="Date">Date of the dateline or front matter; null when the source has lost it.</param>
/// <param name="Year">The year the document is about, from its title, else from its date.</param>
/// <param name="Language">ISO 639-1 code of the main language.</param>
public sealed record DocumentHeader(
    string? Title, string? Publisher, string? Agency, string? Place, PartialDate? Date, int? Year, string Language);
