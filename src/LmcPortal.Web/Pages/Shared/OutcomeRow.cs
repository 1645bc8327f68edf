using LmcPortal.Data.Outcomes;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Outcomes;

namespace LmcPortal.Web.Pages.Shared;

/// <summary>An outcome as lists show it.</summary>
// Quotes: those in published stories, the first one first.
public sealed record OutcomeRow(
    string PublicId, OutcomeKind Kind, string Name, double? Value, double? FromValue, string? Unit, string? Qualifier, FigureNature? Nature,
    PartialDate? AsOf, PartialDate? Date, bool YearInferred, string? Place, string? DocumentKind, string? DocumentPeriod,
    DocumentAction? DocumentAction, OutcomeStatus Status, ThemeLabel? Theme, IReadOnlyList<CountryLabel> Countries, IReadOnlyList<QuoteLink> Quotes)
{
    /// <summary>As of for figures, the date for the rest; null when no source gives one.</summary>
    public PartialDate? When => AsOf ?? Date;

    /// <summary>What a reader recognises it by: a figure's number with what it counts, else the name.</summary>
    public string Headline => OutcomeWording.Figure(this) ?? Name;

    /// <summary>The source's own words for a figure, when the headline has changed them.</summary>
    public string? OwnWords => Headline.AsSpan().EndsWith(WithoutArticle(Name), StringComparison.OrdinalIgnoreCase) ? null : Name;

    public QuoteLink? FirstQuote => Quotes.Count > 0 ? Quotes[0] : null;

    private static ReadOnlySpan<char> WithoutArticle(string name) => name.StartsWith("a ", StringComparison.OrdinalIgnoreCase) ? name.AsSpan(2) : name;
}
