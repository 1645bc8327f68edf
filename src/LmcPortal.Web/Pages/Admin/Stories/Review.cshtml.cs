using LmcPortal.Web.Editors;
using LmcPortal.Web.Links;
using LmcPortal.Web.Stories;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LmcPortal.Web.Pages.Admin.Stories;

/// <summary>Sends a text in, and what its writers may do with it until then.</summary>
[Authorize(Policies.CanWrite)]
public sealed class ReviewModel(
    EditorialTexts texts, StoryStandings standings, StoryReview review, StoryDesk desk, PreviewLinks previews, AdminAddress address, CurrentEditor current)
    : StoryPlacePage(texts, standings, current)
{
    public override string Title => "Review of " + Standing.Title;

    protected override string Place => AdminLinks.StoryReview;

    /// <summary>A link for people without an account, just made.</summary>
    public string? Link { get; private set; }

    public Task<IActionResult> OnPostAskAsync(CancellationToken cancellationToken) => DoAsync(
        story => review.AskAsync(story, Number, Editor, Note ?? "", cancellationToken), "The text is in review. Somebody who has not written it can approve it.", cancellationToken);

    public Task<IActionResult> OnPostReturnAsync(CancellationToken cancellationToken) => DoAsync(
        story => review.ReturnAsync(story, Number, Editor, Note ?? "", cancellationToken), "The text is with its writers again.", cancellationToken);

    public Task<IActionResult> OnPostDiscardAsync(CancellationToken cancellationToken) => DoAsync(
        async story =>
        {
            if (story.Work?.DraftNumber is null)
            {
                return "There is no draft beside the public text.";
            }

            await desk.DiscardAsync(story, Number, Signature.Of(Editor, Note ?? ""), cancellationToken);
            return null;
        },
        "The draft is put aside. It stays in the history.", cancellationToken);

    public async Task<IActionResult> OnPostLinkAsync(CancellationToken cancellationToken)
    {
        var shown = await ShowAsync(cancellationToken);
        Link = Standing.Number == 0 ? null : address.Of(PortalLinks.PreviewOf(previews.For(Id, Standing.Number, PreviewLinks.ForGuests)));
        return shown;
    }
}
