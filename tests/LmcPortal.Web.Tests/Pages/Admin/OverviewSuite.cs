using LmcPortal.Data.Editors;
using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Tests.Editors;

namespace LmcPortal.Web.Tests.Pages.Admin;

/// <summary>What an editor sees first, on every database.</summary>
public abstract class OverviewSuite
{
    [SkippableFact]
    public async Task Overview_CountsWhatWaitsAndLinksToIt()
    {
        await using var app = NewApplication();
        var railway = await app.StoryAsync(new StoryGiven("The railway opens") { Sections = [("The railway", null, "A <em>train</em> left. It was late.")] });
        await app.StoryAsync(new StoryGiven("A draft") { Status = StoryStatus.Draft, Themes = [] });
        await app.StoryAsync(new StoryGiven("A story in review") { Status = StoryStatus.InReview });
        await app.StoryAsync(new StoryGiven("A story to come") { Status = StoryStatus.Scheduled });
        await app.OutcomeAsync(new OutcomeGiven("LMC-1", "Standing as it is", railway) { Exact = "It was late." });
        await app.OutcomeAsync(new OutcomeGiven("LMC-2", "Standing behind a mark", railway));
        await app.OutcomeAsync(new OutcomeGiven("LMC-3", "Gone from the text", railway) { Exact = "It was early.", Status = OutcomeStatus.Reviewed });
        using var editor = await app.SignedInAsync(EditorRole.Editor);

        using var page = await editor.PageAsync("/admin");
        using var broken = await editor.PageAsync(page.QuerySelector("[data-testid=broken-quotes] a")!.GetAttribute("href")!);

        var counts = page.QuerySelectorAll(".waiting > div").ToDictionary(d => d.GetAttribute("data-testid")!, d => d.QuerySelector("b")!.TextContent);
        Assert.Equal(
            [("outcomes", "2"), ("flagged", "2"), ("broken-quotes", "1"), ("in-review", "1"), ("scheduled", "1"), ("drafts", "1"), ("untagged", "1"), ("problems", "0")],
            counts.Select(c => (c.Key, c.Value)));
        Assert.Equal("Gone from the text It was early. The railway opens", broken.TestText("broken"));
        Assert.Contains("session.opened", page.TestText("act"), StringComparison.Ordinal);
    }

    protected abstract PortalApplication NewApplication();
}
