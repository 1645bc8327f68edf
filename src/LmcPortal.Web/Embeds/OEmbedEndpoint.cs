using System.Globalization;
using LmcPortal.Web.Feeds;
using LmcPortal.Web.Hosting;
using LmcPortal.Web.Links;

namespace LmcPortal.Web.Embeds;

/// <summary>Tells other sites how to embed a page of ours.</summary>
internal static class OEmbedEndpoint
{
    public static void AddEmbeds(this IServiceCollection services) => services.AddScoped<EmbedTargets>();

    public static void MapEmbeds(this IEndpointRouteBuilder endpoints) => endpoints.MapReading(PortalLinks.OEmbed, async (
        string? url, string? format, string? maxwidth, string? maxheight, HttpResponse response, EmbedTargets targets, PublicAddress address, CancellationToken cancellationToken) =>
    {
        AnyReader.Allow(response);
        if (OEmbedFormat.Of(format) is not { } asked)
        {
            return Refused(StatusCodes.Status501NotImplemented, "There is no such format.", "Ask for “format=json” or “format=xml”.");
        }

        if (string.IsNullOrWhiteSpace(url))
        {
            return Refused(StatusCodes.Status400BadRequest, "An address is missing.", "Give the address of a story, an outcome or a list of this portal as “url”.");
        }

        if (!TryReadSide(maxwidth, out var maxWidth) || !TryReadSide(maxheight, out var maxHeight))
        {
            return Refused(StatusCodes.Status400BadRequest, "A size could not be understood.", "“maxwidth” and “maxheight” are whole numbers of pixels from 1 on.");
        }

        if (await targets.FindAsync(url, cancellationToken) is not { } target)
        {
            return Refused(
                StatusCodes.Status404NotFound, "There is nothing to embed at this address.",
                $"Stories, outcomes and lists of them can be embedded, by an address that begins with {address.Of(PortalLinks.Home)}. What stood there may have been withdrawn, or the address may be mistyped.");
        }

        var answer = new OEmbed(target with { Frame = target.Frame.Within(maxWidth, maxHeight) }, address.Of(PortalLinks.Home));
        return Results.Bytes(asked.Write(answer), asked.ContentType);
    });

    // True for a size that was not given, too: any is welcome then.
    private static bool TryReadSide(string? asked, out int? side)
    {
        side = int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels > 0 ? pixels : null;
        return asked is null || side is not null;
    }

    private static IResult Refused(int status, string title, string sentence) => Results.Problem(title: title, detail: sentence, statusCode: status);
}
