using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Records;
using LmcPortal.Web.Rendering;

namespace LmcPortal.Web.Feeds;

/// <summary>Makes entries of outcomes: what is known, and every sentence that says so with a link to it.</summary>
internal sealed class OutcomeEntries(PublicAddress address)
{
    public FeedEntry Of(OutcomeRecord outcome)
    {
        var page = address.Of(outcome.Path);
        var title = OutcomeWording.Figure(outcome.Qualifier, outcome.FromValue, outcome.Place.Value, outcome.Unit) ?? outcome.Name;
        var quote = outcome.Quotes.Count > 0 ? outcome.Quotes[0] : null;
        return new FeedEntry(
            StableId.UrnOf("outcome", outcome.Id), page, title, quote?.Language ?? Feed.Language, quote?.Exact ?? outcome.Name, Html(outcome, page),
            outcome.Claimant, Posted: null, outcome.UpdatedUtc, address.Of(PortalLinks.OutcomeCard(outcome.Id)),
            [
                new FeedCategory(outcome.Kind.Word(), address.Of(PortalLinks.Outcomes), outcome.Kind.Name()),
                .. outcome.Theme is { } theme ? [new FeedCategory(theme.Code, address.Of(PortalLinks.Themes), theme.Name)] : Array.Empty<FeedCategory>(),
                .. outcome.Countries.Select(c => new FeedCategory(c.Code, address.Of(PortalLinks.Countries), c.Name)),
            ]);
    }

    private string Html(OutcomeRecord outcome, string page)
    {
        var html = new FeedHtml(page);
        foreach (var quote in outcome.Quotes)
        {
            html.Element("blockquote", quote.Exact, quote.Language)
                .Paragraph("In ", address.Of(quote.Path), quote.StoryTitle, quote.File is null ? "." : $"; file {quote.File}, line {quote.Line}.");
        }

        foreach (var fact in Facts(outcome))
        {
            html.Element("p", fact);
        }

        return html.Paragraph("The record with its permalink: ", page, page).ToString();
    }

    private static IEnumerable<string> Facts(OutcomeRecord outcome)
    {
        var (label, date) = outcome.Kind == OutcomeKind.Figure ? ("As of", outcome.AsOf) : ("Date", outcome.Date);
        yield return $"{label}: {date?.Text() ?? "not stated"}{(outcome.YearInferred ? " (the year is taken from the document)" : "")}.";
        if (outcome.Where is { } place)
        {
            yield return $"Place: {place}.";
        }

        yield return $"Stated by: {outcome.Claimant ?? "not stated"}.";
        yield return $"Countries: {(outcome.Countries.Count == 0 ? "none named" : Wording.List([.. outcome.Countries.Select(c => c.Name)]))}.";
        yield return $"Review: {outcome.Status.Text()}.";
    }
}
