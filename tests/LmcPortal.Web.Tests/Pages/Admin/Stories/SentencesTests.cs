using System.Net;
using LmcPortal.Data.Editors;
using LmcPortal.Data.Outcomes;
using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Tests.Editors;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Tests.Pages.Admin.Stories;

public sealed class SentencesTests : IAsyncDisposable
{
    private const string Rice = "As of May 2021, trains had carried 1,200 tons of rice to Laos.";

    private readonly PortalApplication _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Sentence_Chosen_BecomesAnOutcomeBoundToItsWords()
    {
        var slug = await _app.StoryAsync(new StoryGiven("Rails") { Sections = [("The railway", "connectivity", $"It was a good year. {Rice} Nobody counted the birds.")] });
        using var editor = await _app.SignedInAsync(EditorRole.Editor);
        var id = await _app.InStoreAsync(db => db.Stories.Select(s => s.Id).SingleAsync());

        var list = await editor.PageAsync($"/admin/stories/{id}/sentences");
        var path = list.QuerySelectorAll("[data-testid=sentence]").Single(s => s.TextContent.Contains("rice", StringComparison.Ordinal)).QuerySelector("a")!.GetAttribute("href")!;
        var form = await editor.PageAsync(path);
        Assert.Equal(("Figure", "1200", "tons of rice", "2021-05", "connectivity"), (Chosen(form, "Kind"), Typed(form, "Value"), Typed(form, "Unit"), Typed(form, "When"), Chosen(form, "Theme")));
        Assert.Equal(["LA"], form.QuerySelectorAll("input[name='Form.Countries'][checked]").Select(c => c.GetAttribute("value")));
        var added = await editor.PostAsync(path,
        [
            .. form.QuerySelectorAll("main form :is(input, select)").Where(e => e.GetAttribute("type") != "checkbox" || e.HasAttribute("checked"))
                .Select(e => (e.GetAttribute("name")!, e is AngleSharp.Html.Dom.IHtmlSelectElement select ? select.Value ?? "" : e.GetAttribute("value") ?? "")),
        ]);

        Assert.Equal(HttpStatusCode.Redirect, added.Status);
        var outcome = await _app.InStoreAsync(db => db.Outcomes.Include(o => o.Quotes).SingleAsync());
        Assert.Equal((OutcomeStatus.Reviewed, OutcomeKind.Figure, 1200d, 1), (outcome.Status, outcome.Kind, outcome.Value, outcome.RevisionNumber));
        var quote = Assert.Single(outcome.Quotes);
        Assert.Equal((Rice, "It was a good year. ", " Nobody counted the birds."), (quote.Exact, quote.Prefix, quote.Suffix));
        Assert.Equal("1,200 tons of rice", quote.Exact.Substring(quote.AnchorStart, quote.AnchorLength));
        var record = await _app.NewReader().PageAsync($"/outcomes/{outcome.PublicId}");
        Assert.Contains("recorded by an editor", record.TestText("history"), StringComparison.Ordinal);
        Assert.Contains($"/outcomes/{outcome.PublicId}", (await _app.NewReader().PageAsync($"/stories/{slug}")).Links());
        Assert.Contains($"/admin/stories/{id}/sentences", (await editor.PageAsync($"/admin/outcomes?story={slug}")).Links());
        Assert.Contains("rice", (await editor.PageAsync("/admin/outcomes?text=RICE")).TestText("outcome"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sentence_ThatTheMachineCannotRead_IsAFormWithItsWords()
    {
        await _app.StoryAsync(new StoryGiven("Rails") { Sections = [("The railway", "connectivity", "Nobody counted the birds.")] });
        using var editor = await _app.SignedInAsync(EditorRole.Editor);
        var id = await _app.InStoreAsync(db => db.Stories.Select(s => s.Id).SingleAsync());

        var form = await editor.PageAsync($"/admin/stories/{id}/sentences/0/0");

        Assert.Equal(("Project", "Nobody counted the birds."), (Chosen(form, "Kind"), Typed(form, "Name")));
        await editor.PageAsync($"/admin/stories/{id}/sentences/0/7", HttpStatusCode.NotFound);
        await editor.PageAsync($"/admin/stories/{id}/sentences/0/0?found=9", HttpStatusCode.NotFound);
    }

    private static string? Typed(AngleSharp.Html.Dom.IHtmlDocument page, string field) => page.QuerySelector($"#Form_{field}")!.GetAttribute("value");

    private static string? Chosen(AngleSharp.Html.Dom.IHtmlDocument page, string field) => page.QuerySelector($"#Form_{field} option[selected]")!.GetAttribute("value");
}
