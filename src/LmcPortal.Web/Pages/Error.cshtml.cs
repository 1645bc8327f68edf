using LmcPortal.Web.Errors;
using LmcPortal.Web.Seo;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LmcPortal.Web.Pages;

/// <summary>Explains a status. It needs no database, and it is never reached by its own address.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorModel : PublicPage
{
    public override PageHead Head => new(Title, Sentence, Path: null) { IsIndexed = false };

    public int Status => HttpContext.Response.StatusCode;

    public string Title => StatusMessage.Of(Status).Title;

    public string Sentence => Gone?.Reason ?? StatusMessage.Of(Status).Sentence;

    /// <summary>Stands in the log beside the fault; null when nothing went wrong on our side.</summary>
    public string? ErrorId => Status >= StatusCodes.Status500InternalServerError ? HttpContext.TraceIdentifier : null;

    private GoneReason? Gone => Status == StatusCodes.Status410Gone ? HttpContext.Features.Get<GoneReason>() : null;

    // Not in OnGet: the failed request may have had any method.
    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!HttpContext.IsExplainingFailure())
        {
            context.Result = NotFound();
            return;
        }

        ErrorStatus.AddRetryAfter(Response, Status);
    }
}
