using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Pages.Shared;

namespace LmcPortal.Web.Pages.Outcomes;

/// <summary>An outcome on its own page.</summary>
// Quotes: those in published stories, the first one first; at least one.
public sealed record OutcomeView(
    OutcomeRow Row, int? Ordinal, IReadOnlyList<string> Participants, string? Claimant, CountrySource CountrySource, DateTime UpdatedUtc,
    IReadOnlyList<QuoteView> Quotes)
{
    public QuoteView Quote => Quotes[0];
}
