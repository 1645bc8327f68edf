using System.Net;
using AngleSharp.Html.Dom;

namespace LmcPortal.Web.Tests.Editors;

/// <summary>What came back for a form.</summary>
public sealed record FormAnswer(HttpStatusCode Status, string? Location, IHtmlDocument Page)
{
    /// <summary>What the page says was wrong, in one line.</summary>
    public string Problems => ReadPage.Words(Page.QuerySelector("[data-testid=problems] ul")?.TextContent);
}
