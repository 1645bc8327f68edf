using Microsoft.AspNetCore.Mvc;

namespace LmcPortal.Web.Errors;

/// <summary>Why something was removed, for the page that answers 410.</summary>
public sealed record GoneReason(string? Reason)
{
    /// <summary>The result of a page whose subject was removed: <c>return GoneReason.Answer(HttpContext, story.StatusReason);</c></summary>
    public static StatusCodeResult Answer(HttpContext context, string? reason)
    {
        context.Features.Set(new GoneReason(reason));
        return new StatusCodeResult(StatusCodes.Status410Gone);
    }
}
