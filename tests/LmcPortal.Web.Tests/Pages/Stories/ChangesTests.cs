using System.Net;
using LmcPortal.Data;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Rendering;
using LmcPortal.Web.Stories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LmcPortal.Web.Tests.Pages.Stories;

public sealed class ChangesTests : IAsyncDisposable
{
    private static readonly StoryDraft Draft = new()
    {
        Title = "Bridge opens", Summary = "A bridge opens.", Language = "en", Status = StoryStatus.Published, Themes = ["connectivity"],
        Sections = [new SectionDraft("Connectivity", "connectivity", "The bridge carries 310 lorries a day."), new SectionDraft("Water", "water", "The river is high.")],
    };

    private readonly PortalApplication _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Get_StoryThatHasChanged_ShowsEveryPublishedVersionAndNothingElse()
    {
        await _app.CatalogueAsync();
        await SaveAsync(editor => editor.AddAsync(Draft with { Status = StoryStatus.Draft, Title = "Secret working title", Slug = "bridge-opens" }, new Signature("malee@example.org", "First attempt"), default));
        await ReviseAsync("Published.", draft => draft);
        await ReviseAsync("The number was wrong.", draft => draft with
        {
            Title = "Long bridge opens", Themes = ["connectivity", "water"],
            Sections = [Draft.Sections[1], Draft.Sections[0] with { Anchor = "connectivity", Markdown = "The bridge carries 320 lorries a day." }, new SectionDraft("Health", null, "A clinic opens.")],
        });
        await ProposeAsync("The source has changed secretly.");

        var page = await _app.NewReader().PageAsync("/stories/bridge-opens/changes");
        var story = await _app.NewReader().PageAsync("/stories/bridge-opens");
        var one = await _app.NewReader().PageAsync("/stories/bridge-opens/changes/3");
        var sitemap = await _app.NewReader().GetStringAsync("/sitemap.xml");

        var words = ReadPage.Words(page.QuerySelector("main")!.TextContent);
        Assert.Equal(["Version 3, 2 March 2026", "Version 2, 2 March 2026"], page.QuerySelectorAll("[data-testid=change] h2").Select(h => ReadPage.Words(h.TextContent)));
        Assert.DoesNotContain("ecret", words, StringComparison.Ordinal);
        Assert.DoesNotContain("malee", words, StringComparison.Ordinal);
        Assert.Contains("By an editor: The number was wrong.", words, StringComparison.Ordinal);
        var ins = page.QuerySelectorAll(".changes ins").Select(e => ReadPage.Words(e.TextContent)).ToList();
        Assert.Equal(["added: Long bridge (end)", "added: ; Water resources (end)", "added: 320 (end)", "added: A clinic opens. (end)"], ins);
        Assert.Equal(["removed: Bridge (end)", "removed: 310 (end)"], page.QuerySelectorAll(".changes del").Select(e => ReadPage.Words(e.TextContent)));
        Assert.Contains("Section “Health” (added)", words, StringComparison.Ordinal);
        Assert.Contains("(moved)", words, StringComparison.Ordinal);
        Assert.Equal("Changed once since 2 March 2026", story.TestText("changed"));
        Assert.Contains("/stories/bridge-opens/changes", story.Links());
        Assert.Equal(["Version 3, 2 March 2026"], one.QuerySelectorAll("[data-testid=change] h2").Select(h => ReadPage.Words(h.TextContent)));
        Assert.Contains("/stories/bridge-opens/changes</loc>", sitemap, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_VersionNobodyHad_OrStoryNobodyMayRead_IsNotFound()
    {
        await _app.CatalogueAsync();
        await SaveAsync(editor => editor.AddAsync(Draft with { Status = StoryStatus.Draft, Slug = "bridge-opens" }, new Signature("malee@example.org", "First attempt"), default));
        await _app.NewReader().PageAsync("/stories/bridge-opens/changes", HttpStatusCode.NotFound);
        await ReviseAsync("Published.", draft => draft);

        await ProposeAsync("The source has changed secretly.");

        await _app.NewReader().PageAsync("/stories/bridge-opens/changes");
        Assert.DoesNotContain("/changes</loc>", await _app.NewReader().GetStringAsync("/sitemap.xml"), StringComparison.Ordinal);
        await _app.NewReader().PageAsync("/stories/bridge-opens/changes/1", HttpStatusCode.NotFound);
        await _app.NewReader().PageAsync("/stories/bridge-opens/changes/3", HttpStatusCode.NotFound);
        await _app.NewReader().PageAsync("/stories/bridge-opens/changes/4", HttpStatusCode.NotFound);
        await ReviseAsync("Removed.", draft => draft with { Status = StoryStatus.Removed });
        await _app.NewReader().PageAsync("/stories/bridge-opens/changes", HttpStatusCode.Gone);
    }

    private Task<int> ReviseAsync(string note, Func<StoryDraft, StoryDraft> change) => SaveAsync(async (editor, story) =>
        await editor.ReviseAsync(story, change(Draft), new Signature("malee@example.org", note), default));

    private Task<int> ProposeAsync(string note) => SaveAsync(async (editor, story) =>
        await editor.ProposeAsync(story, Draft with { Title = "Proposed title" }, new Signature(Signature.Importer, note), default));

    private Task<int> SaveAsync(Func<StoryEditor, Story, Task<StoryEdit>> edit) => _app.InStoreAsync(async db =>
    {
        var story = await db.Stories.Include(s => s.Sections).Include(s => s.Themes).Include(s => s.Countries).SingleAsync();
        return await CommitAsync(db, editor => edit(editor, story));
    });

    private Task<int> SaveAsync(Func<StoryEditor, Task<StoryEdit>> edit) => _app.InStoreAsync(db => CommitAsync(db, edit));

    private async Task<int> CommitAsync(PortalDbContext db, Func<StoryEditor, Task<StoryEdit>> edit)
    {
        var editor = new StoryEditor(db, _app.Services.GetRequiredService<MarkdownRenderer>(), _app.Clock);
        Assert.Empty((await edit(editor)).Problems);
        await editor.CommitAsync(default);
        return 0;
    }
}
