using LmcPortal.Data.Outcomes;
using LmcPortal.Text.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Tests;

/// <summary>Puts outcomes into the store.</summary>
internal static class GivenOutcomes
{
    /// <summary>The outcome, and the id of its first quote.</summary>
    public static Task<int> OutcomeAsync(this PortalApplication app, OutcomeGiven given) => app.InStoreAsync(async db =>
    {
        string[] slugs = [given.StorySlug, .. given.AlsoIn];
        var stories = await db.Stories.Where(s => slugs.Contains(s.Slug)).ToDictionaryAsync(s => s.Slug);
        var anchor = given.Anchor ?? given.Exact;
        var outcome = new Outcome
        {
            PublicId = given.PublicId, Kind = given.Kind, Name = given.Name, Value = given.Value, Unit = given.Unit, Qualifier = given.Qualifier,
            Nature = given.Kind == OutcomeKind.Figure ? FigureNature.Stock : null, AsOf = given.Kind == OutcomeKind.Figure ? given.When : null,
            Date = given.Kind == OutcomeKind.Figure ? null : given.When, SortDate = given.When?.First, YearInferred = given.YearInferred,
            DocumentKind = given.Kind == OutcomeKind.Document ? "declaration" : null,
            DocumentAction = given.Kind == OutcomeKind.Document ? DocumentAction.Adopted : null,
            ThemeSlug = given.Theme, Claimant = "A Publisher", Status = given.Status, CountrySource = CountrySource.Sentence,
            Flags = ["An editor should look at it."], CreatedUtc = PortalApplication.Now.UtcDateTime, UpdatedUtc = PortalApplication.Now.UtcDateTime,
            Countries = [.. given.Countries.Select(c => new OutcomeCountry { CountryCode = c })],
            Quotes = [.. slugs.Select((s, i) => new Quote
            {
                StoryId = stories[s].Id, Order = i + 1, Exact = given.Exact, Prefix = "Words before. ", Suffix = " Words after.",
                AnchorStart = given.Exact.IndexOf(anchor, StringComparison.Ordinal), AnchorLength = anchor.Length, Line = 7,
            })],
        };
        db.Outcomes.Add(outcome);
        await db.SavePublicAsync(app);
        return outcome.Quotes[0].Id;
    });
}
