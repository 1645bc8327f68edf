using LmcPortal.Data;
using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Embeds;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Seo;
using Microsoft.AspNetCore.Mvc;

namespace LmcPortal.Web.Pages.Outcomes;

public sealed class DetailsModel(PortalDbContext db, OutcomeData data, PublicAddress address, TimeProvider time) : PublicPage
{
    public override PageHead Head
    {
        get
        {
            var path = PortalLinks.Outcome(Row.PublicId);
            return new PageHead(Row.Headline, Outcome.Quote.Exact, path)
            {
                CardPath = PortalLinks.OutcomeCard(Row.PublicId),
                Alternates = EmbedLinks.Of(address, path, Row.Headline),
                Crumbs = [new Crumb("Outcomes", PortalLinks.Outcomes), new Crumb(Row.Kind.Name() + "s", PortalLinks.Ledger(Row.Kind)), new Crumb(Row.Headline, path)],
                Data = [data.Claim(Outcome)],
            };
        }
    }

    public OutcomeView Outcome { get; private set; } = null!;

    /// <summary>The latest first; empty while the record is as it was found.</summary>
    public IReadOnlyList<OutcomeChange> Changes { get; private set; } = [];

    /// <summary>False for one that an editor has made from a sentence.</summary>
    public bool IsFoundByMachine { get; private set; } = true;

    public DateOnly FoundOn => DateOnly.FromDateTime(Outcome.CreatedUtc);

    public OutcomeRow Row => Outcome.Row;

    public string Permalink => address.Of(PortalLinks.Outcome(Row.PublicId));

    public EmbedFrame Frame => EmbedFrame.OfRecord(address.Of(PortalLinks.Embed(PortalLinks.Outcome(Row.PublicId))), Row.Headline);

    public Citation Citation => new(Outcome, Permalink, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));

    /// <summary>What is known, by its name; null where the sources do not say.</summary>
    public IReadOnlyList<(string Name, string? Value)> Facts => Row.Kind switch
    {
        OutcomeKind.Figure => [("What kind of number", Row.Nature?.Text())],
        OutcomeKind.Document => [("Kind of text", Row.DocumentKind), ("What was done with it", Row.DocumentAction?.Text()), ("For the years", Row.DocumentPeriod), ("Place", Row.Place)],
        OutcomeKind.Event => [("Place", Row.Place), ("Number in its series", Outcome.Ordinal is { } ordinal ? $"{ordinal}" : null),
            ("Who took part", Outcome.Participants.Count == 0 ? null : string.Join("; ", Outcome.Participants))],
        _ => [("Place", Row.Place)],
    };

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (await db.FindOutcomeAsync(id, cancellationToken) is not { } outcome)
        {
            return await db.FindSurvivorAsync(id, cancellationToken) is { } survivor ? RedirectPermanent(PortalLinks.Outcome(survivor)) : NotFound();
        }

        Outcome = outcome;
        (Changes, IsFoundByMachine) = await db.ReadOutcomeChangesAsync(id, cancellationToken);
        return Page();
    }
}
