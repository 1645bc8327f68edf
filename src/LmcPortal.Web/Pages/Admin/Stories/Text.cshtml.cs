using LmcPortal.Web.Editors;
using LmcPortal.Web.Rendering;
using LmcPortal.Web.Stories;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LmcPortal.Web.Pages.Admin.Stories;

/// <summary>What the script of the form asks while somebody writes: how the text will look, what is to be said of it, and what was pasted as Markdown.</summary>
[Authorize(Policies.CanWrite)]
public sealed class TextModel(MarkdownRenderer markdown) : AdminPage
{
    public override string Title => "Text";

    public JsonResult OnPostRender(string? heading, string? text)
    {
        var rendered = markdown.Render(text ?? "");
        var remarks = rendered.Problem is { } problem ? [problem] : ContentChecks.Of(heading ?? "", text ?? "").Select(r => r.Sentence);
        return new JsonResult(new { html = rendered.Html, remarks });
    }

    public IActionResult OnPostPaste(string? html) => html is { Length: > HtmlToMarkdown.HtmlMaxChars }
        ? BadRequest()
        : new JsonResult(new { markdown = HtmlToMarkdown.Convert(html ?? "") });
}
