using LmcPortal.Web.Security;
using LmcPortal.Web.Seo;
using Microsoft.AspNetCore.Mvc;

namespace LmcPortal.Web.Pages;

/// <summary>A small page for a frame in another site. What it shows has its own page, which is the one to be found and linked.</summary>
[Framable]
public abstract class EmbedPage : PublicPage
{
    public override PageHead Head => Nothing.Count > 0 ? new PageHead("Nothing to show", Nothing[0], Path: null) { IsIndexed = false } : Shown with { IsIndexed = false };

    /// <summary>Why nothing is shown, a sentence each; empty when something is.</summary>
    public IReadOnlyList<string> Nothing { get; private set; } = [];

    /// <summary>The head of what is shown, with the path of its own page.</summary>
    protected abstract PageHead Shown { get; }

    /// <summary>Says so in the frame: readers of the other site must not meet a browser's error there.</summary>
    protected IActionResult NothingThere()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        Nothing = ["What stood here is not in the portal, or not any more."];
        return Page();
    }

    /// <summary>A list other than the one that was asked for must not stand in somebody's article.</summary>
    protected IActionResult NotUnderstood(IEnumerable<string> sentences)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        Nothing = [.. sentences];
        return Page();
    }
}
