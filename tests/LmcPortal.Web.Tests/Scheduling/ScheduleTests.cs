using System.Net;
using LmcPortal.Data.Editors;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Scheduling;
using LmcPortal.Web.Tests.Editors;
using LmcPortal.Web.Tests.Pages.Admin.Stories;
using LmcPortal.Web.Tests.Stories;
using Microsoft.Extensions.DependencyInjection;

namespace LmcPortal.Web.Tests.Scheduling;

public sealed class ScheduleTests
{
    [Fact]
    public async Task Schedule_MissedAndThenRun_PublishesOnceAndWithdraws()
    {
        await using var app = new PortalApplication();
        var (id, editor) = await ApprovedAsync(app);
        await SetAsync(editor, id, "Schedule", "2026-03-03T09:00");
        await SetAsync(editor, id, "WithdrawAt", "2026-03-05T09:00", ("Note", "Only for two days."));
        using var page = await editor.PageAsync($"/admin/stories/{id}");
        Assert.Contains("3 Mar 2026 09:00 in Vientiane (02:00 UTC)", ReadPage.Words(page.QuerySelector("[data-testid=scheduled]")!.TextContent), StringComparison.Ordinal);
        using var reader = app.CreateClient();

        await RunAsync(app);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync("/stories/a-bridge-opens")).StatusCode);
        app.Clock.Now += TimeSpan.FromDays(2);
        await RunAsync(app);
        await RunAsync(app);

        var story = await app.StoredAsync(id);
        Assert.Equal((StoryStatus.Published, 2), (story.Status, story.RevisionNumber));
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync("/stories/a-bridge-opens")).StatusCode);
        app.Clock.Now += TimeSpan.FromDays(2);
        await RunAsync(app);
        Assert.Contains("Only for two days.", await reader.GetStringAsync("/stories/a-bridge-opens"), StringComparison.Ordinal);
        Assert.Empty(await app.Services.GetRequiredService<DueWork>().FindAsync(default));
    }

    [Fact]
    public async Task Schedule_WhoseTextWasChanged_PublishesNothingAndSaysSo()
    {
        await using var app = new PortalApplication();
        var (id, editor) = await ApprovedAsync(app);
        await SetAsync(editor, id, "Schedule", "2026-03-02T16:45");
        using var open = await editor.PageAsync($"/admin/stories/{id}");
        using var writer = await app.SignedInAsync("wanna@example.org");
        await writer.SaveAsync($"/admin/stories/{id}", ("Form.Title", "Not approved"), ("Form.Note", "Changed"));

        app.Clock.Now += TimeSpan.FromMinutes(20);
        await RunAsync(app);

        using var page = await editor.PageAsync($"/admin/stories/{id}");
        Assert.NotNull(page.QuerySelector("[data-testid=schedule-conflict]"));
        Assert.Equal(StoryStatus.Draft, (await app.StoredAsync(id)).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await editor.PostAsync($"/admin/stories/{id}", open.Fields(("Form.Title", "Mine"), ("Form.Note", "x")))).Status);

        // Approved again, it waits for somebody: what has passed is not made up for.
        Assert.Equal(HttpStatusCode.Redirect, (await editor.SendAsync($"/admin/stories/{id}/publish", "Approve")).Status);
        await RunAsync(app);
        Assert.Equal(StoryStatus.InReview, (await app.StoredAsync(id)).Status);
    }

    [Fact]
    public async Task Schedule_PublishedWhileSomebodyWrote_LosesNothingOfTheirs()
    {
        await using var app = new PortalApplication();
        var (id, editor) = await ApprovedAsync(app);
        await SetAsync(editor, id, "Schedule", "2026-03-02T16:45");
        using var open = await editor.PageAsync($"/admin/stories/{id}");
        app.Clock.Now += TimeSpan.FromMinutes(20);
        await RunAsync(app);

        var merge = await editor.PostAsync($"/admin/stories/{id}", open.Fields(("Form.Title", "Mine"), ("Form.Note", "x")));

        Assert.Equal((HttpStatusCode.Conflict, "Mine"), (merge.Status, merge.Page.Value("Form.Title")));
        Assert.Empty(merge.Page.QuerySelectorAll("[data-testid=conflict]"));
        Assert.Equal(HttpStatusCode.Redirect, (await editor.PostAsync($"/admin/stories/{id}", merge.Page.Fields())).Status);
        Assert.Equal((3, StoryStatus.Published), ((await app.StoredAsync(id)).Work!.DraftNumber!.Value, (await app.StoredAsync(id)).Status));
    }

    [Theory]
    [InlineData("2026-03-05T09:00", "Asia/Yangon", "2026-03-05T02:30:00")]
    [InlineData("2026-03-05T00:30", "Asia/Shanghai", "2026-03-04T16:30:00")]
    [InlineData("2026-03-05T09:00", "Etc/UTC", "2026-03-05T09:00:00")]
    [InlineData("tomorrow", "Etc/UTC", null)]
    [InlineData("2026-03-05T09:00", "Mars/Olympus", null)]
    public void ToUtc_OfALocalTime_IsTheInstant(string local, string zone, string? expected) =>
        Assert.Equal(expected, DeskClock.ToUtc(local, zone)?.ToString("s", System.Globalization.CultureInfo.InvariantCulture));

    private static Task RunAsync(PortalApplication app) => RunAsync(app.Services.GetRequiredService<DueWork>());

    private static async Task RunAsync(DueWork due) => await due.RunAsync(await due.FindAsync(default), default);

    private static async Task<(int Id, EditorBrowser Editor)> ApprovedAsync(PortalApplication app)
    {
        await app.CatalogueAsync();
        var id = await app.BeginAsync(await app.PersonAsync(EditorRole.Writer, "Wanna"));
        await app.ApproveAsync(id, 1, await app.PersonAsync(EditorRole.Editor, "Edda"));
        return (id, await app.SignedInAsync("edda@example.org"));
    }

    private static async Task SetAsync(EditorBrowser editor, int id, string handler, string at, params (string, string)[] more)
    {
        var answer = await editor.SendAsync($"/admin/stories/{id}/publish", handler, [("At", at), ("Zone", "Asia/Vientiane"), .. more]);
        Assert.True(answer.Status == HttpStatusCode.Redirect, answer.Problems);
    }
}
