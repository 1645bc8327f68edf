using LmcPortal.Web.Editors;
using LmcPortal.Web.Links;
using LmcPortal.Web.Stories;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LmcPortal.Web.Pages.Admin.Stories;

/// <summary>Leads to the page that readers will get, with the text that editors have.</summary>
[Authorize(Policies.CanWrite)]
public sealed class PreviewModel(EditorialTexts texts, PreviewLinks previews) : AdminPage
{
    public override string Title => "Preview";

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellationToken) => await texts.FindAsync(id, cancellationToken) is { } text
        ? Redirect(PortalLinks.PreviewOf(previews.For(id, text.Number, PreviewLinks.ForEditors)))
        : NotFound();
}
