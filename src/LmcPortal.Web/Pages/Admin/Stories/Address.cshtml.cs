using LmcPortal.Web.Editors;
using LmcPortal.Web.Links;
using LmcPortal.Web.Stories;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LmcPortal.Web.Pages.Admin.Stories;

/// <summary>The story's name in the URL.</summary>
[Authorize(Policies.CanReview)]
public sealed class AddressModel(EditorialTexts texts, StoryStandings standings, StoryPublishing publishing, CurrentEditor current)
    : StoryPlacePage(texts, standings, current)
{
    public override string Title => "Address of " + Standing.Title;

    protected override string Place => AdminLinks.Address;

    [BindProperty]
    public string? Slug { get; set; }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => DoAsync(
        story => publishing.RenameAsync(story, Number, Slug ?? "", Editor, cancellationToken), "The address is changed. Whoever comes by the old one is led on.", cancellationToken);
}
