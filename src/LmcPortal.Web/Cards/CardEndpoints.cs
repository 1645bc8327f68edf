using System.Security.Cryptography;
using LmcPortal.Data;
using LmcPortal.Web.Hosting;
using LmcPortal.Web.Links;
using Microsoft.Net.Http.Headers;

namespace LmcPortal.Web.Cards;

/// <summary>The pictures that other sites show beside a link to a story or an outcome.</summary>
internal static class CardEndpoints
{
    // Those who show a card keep their own copy; this is for those who ask again.
    private const string Caching = "public, max-age=3600";

    public static void MapCards(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapReading(PortalLinks.StoryCardPattern, async (
            string slug, PortalDbContext db, ShareCards cards, HttpResponse response, CancellationToken cancellationToken) =>
            await AnswerAsync(await db.FindStoryCardAsync(slug, cancellationToken), cards, response, cancellationToken));
        endpoints.MapReading(PortalLinks.OutcomeCardPattern, async (
            string id, PortalDbContext db, ShareCards cards, HttpResponse response, CancellationToken cancellationToken) =>
            await AnswerAsync(await db.FindOutcomeCardAsync(id, cancellationToken), cards, response, cancellationToken));
    }

    private static async Task<IResult> AnswerAsync(ShareCard? card, ShareCards cards, HttpResponse response, CancellationToken cancellationToken)
    {
        if (card is null)
        {
            return Results.NotFound();
        }

        var png = await cards.DrawAsync(card, cancellationToken);
        response.Headers.CacheControl = Caching;
        return Results.Bytes(png, "image/png", entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(png).AsSpan(0, 8))}\""));
    }
}
