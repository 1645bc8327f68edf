using LmcPortal.Data.Outcomes;
using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Pages.Shared;

namespace LmcPortal.Web.Pages.Outcomes;

/// <summary>An outcome on its own page.</summary>
// MeetingKey: of the meeting of the LMC's calendar that this event is. Quotes: those in published stories, the first one first; at least one.
public sealed record OutcomeView(
    OutcomeRow Row, int? Ordinal, IReadOnlyList<string> Participants, string? Claimant, CountrySource CountrySource, DateTime CreatedUtc, DateTime UpdatedUtc, string? MeetingKey,
    IReadOnlyList<QuoteView> Quotes, IReadOnlyList<OutcomeNote> Notes, IReadOnlyList<OutcomeDispute> Disputes, IReadOnlyList<OutcomeSource> Sources)
{
    public QuoteView Quote => Quotes[0];
}
