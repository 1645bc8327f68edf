using LmcPortal.Data.Stories;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Links;
using LmcPortal.Web.Stories;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LmcPortal.Web.Pages.Admin.Stories;

/// <summary>Takes a story from readers, with the reason, and gives it back.</summary>
[Authorize(Policies.CanReview)]
public sealed class WithdrawModel(EditorialTexts texts, StoryStandings standings, StoryPublishing publishing, CurrentEditor current)
    : StoryPlacePage(texts, standings, current)
{
    private const string NotPublic = "Readers have never had this story.";

    public override string Title => "Withdraw " + Standing.Title;

    protected override string Place => AdminLinks.Withdraw;

    public Task<IActionResult> OnPostWithdrawAsync(CancellationToken cancellationToken) =>
        RestateAsync(StoryStatus.Withdrawn, publishing.WithdrawAsync, "Withdrawn. The page says so and why, and is in no list.", cancellationToken);

    public Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellationToken) =>
        RestateAsync(StoryStatus.Removed, publishing.RemoveAsync, "Removed. Its address answers that it is gone, and why.", cancellationToken);

    public Task<IActionResult> OnPostPutBackAsync(CancellationToken cancellationToken) =>
        RestateAsync(StoryStatus.Published, publishing.PutBackAsync, "Readers have it again.", cancellationToken);

    private Task<IActionResult> RestateAsync(
        StoryStatus status, Func<Story, int, Signature, CancellationToken, Task> act, string told, CancellationToken cancellationToken) => DoAsync(
        async story =>
        {
            var refusal = !story.Status.IsPublic() ? NotPublic : story.Status == status ? "It is so already." : NoReason(StoryRevision.NoteMaxLength);
            if (refusal is null)
            {
                await act(story, Number, Signature.Of(Editor, Note!.Trim()), cancellationToken);
            }

            return refusal;
        },
        told, cancellationToken);
}
