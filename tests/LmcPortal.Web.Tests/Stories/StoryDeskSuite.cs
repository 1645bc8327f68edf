using System.Net;
using LmcPortal.Data.Editors;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Outcomes;
using LmcPortal.Web.Stories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LmcPortal.Web.Tests.Stories;

/// <summary>Drafts, review, publishing and addresses, on every database.</summary>
public abstract class StoryDeskSuite
{
    [SkippableFact]
    public async Task Story_FromFirstDraftToRemoval_ShowsReadersOnlyWhatWasPublished()
    {
        await using var app = NewApplication();
        await app.CatalogueAsync();
        var writer = await app.PersonAsync(EditorRole.Writer, "Wanna");
        var editor = await app.PersonAsync(EditorRole.Editor, "Edda");
        using var reader = app.CreateClient();

        var id = await app.BeginAsync(writer);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync("/stories/a-bridge-opens")).StatusCode);
        Assert.Equal("This text is not approved. Somebody who has not written it has to approve it first.", (await app.PublishAsync(id, 1, editor)).Problems[0].Message);

        Assert.Null(await app.ApproveAsync(id, 1, editor));
        Assert.Empty((await app.PublishAsync(id, 1, editor)).Problems);
        Assert.Contains("It opens.", await reader.GetStringAsync("/stories/a-bridge-opens"), StringComparison.Ordinal);

        // A draft beside the public text: nothing that readers can ask for has changed.
        var version = await app.ContentVersionAsync();
        Assert.Empty((await app.SaveAsync(id, 2, writer, d => d with { Title = "A secret bridge", Sections = [d.Sections[0] with { Markdown = "Secret." }] })).Problems);
        Assert.Equal(version, await app.ContentVersionAsync());
        Assert.DoesNotContain("ecret", await reader.GetStringAsync("/stories/a-bridge-opens"), StringComparison.Ordinal);
        var drafted = await app.StoredAsync(id);
        Assert.Equal(
            [(RevisionState.Saved, StoryStatus.Draft, writer.Id), (RevisionState.Saved, StoryStatus.Published, editor.Id), (RevisionState.Draft, StoryStatus.Published, (int?)writer.Id)],
            drafted.Revisions.Select(r => (r.State, r.Status, r.AuthorId)));
        Assert.Equal((3, 2, WorkStage.Writing), (drafted.Work!.DraftNumber, drafted.Work.BaseNumber, drafted.Work.Stage));
        Assert.Equal([2], await app.InStoreAsync(db => db.StoryRevisions.Public().Where(r => r.StoryId == id).Select(r => r.Number).ToListAsync()));

        Assert.Null(await app.ApproveAsync(id, 3, editor));
        Assert.Empty((await app.PublishAsync(id, 3, editor)).Problems);
        Assert.Contains("A secret bridge", await reader.GetStringAsync("/stories/a-bridge-opens"), StringComparison.Ordinal);
        Assert.Null((await app.StoredAsync(id)).Work);

        await app.AtDeskAsync(id, async (s, story) =>
        {
            await s.GetRequiredService<StoryPublishing>().WithdrawAsync(story, 4, Signature.Of(editor, "The bridge fell."), default);
            return 0;
        });
        Assert.Contains("The bridge fell.", await reader.GetStringAsync("/stories/a-bridge-opens"), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", await reader.GetStringAsync("/stories"), StringComparison.Ordinal);
        await app.AtDeskAsync(id, async (s, story) =>
        {
            await s.GetRequiredService<StoryPublishing>().RemoveAsync(story, 5, Signature.Of(editor, "A court said so."), default);
            return 0;
        });
        var removed = await reader.GetAsync("/stories/a-bridge-opens");
        Assert.Equal(HttpStatusCode.Gone, removed.StatusCode);
        Assert.Contains("A court said so.", await removed.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        // The history tells all of it and holds together.
        var story = await app.StoredAsync(id);
        Assert.Equal(6, story.RevisionNumber);
        Assert.Empty(HistoryCheck.Broken("story", story.RevisionNumber, story.Revisions));
    }

    [SkippableFact]
    public async Task Author_OfAnyUnpublishedText_CannotApproveIt()
    {
        await using var app = NewApplication();
        await app.CatalogueAsync();
        var first = await app.PersonAsync(EditorRole.Editor, "First");
        var second = await app.PersonAsync(EditorRole.Editor, "Second");
        var admin = await app.PersonAsync(EditorRole.Admin, "Ada");
        var id = await app.BeginAsync(first);
        await app.SaveAsync(id, 1, admin, d => d with { Summary = "Another." });

        Assert.Contains("written some of this text yourself", await app.ApproveAsync(id, 2, first), StringComparison.Ordinal);
        Assert.Contains("Say why", await app.ApproveAsync(id, 2, admin), StringComparison.Ordinal);
        Assert.Null(await app.ApproveAsync(id, 2, admin, "Everybody else is ill."));
        var entry = await app.InStoreAsync(db => db.AuditEntries.OrderByDescending(e => e.Id).FirstAsync());
        Assert.Equal(("story.approval-forced", "ada@example.org", "Everybody else is ill."), (entry.Action, entry.Actor, entry.Detail));

        // What is saved after the approval is not approved.
        await app.SaveAsync(id, 2, second, d => d with { Summary = "A third." });
        Assert.NotEmpty((await app.PublishAsync(id, 3, admin)).Problems);
    }

    [SkippableFact]
    public async Task StaleSave_OfAnyKind_WritesNothing()
    {
        await using var app = NewApplication();
        await app.CatalogueAsync();
        var writer = await app.PersonAsync(EditorRole.Writer, "Wanna");
        var editor = await app.PersonAsync(EditorRole.Editor, "Edda");
        var id = await app.PublishedAsync(writer, editor);
        await app.SaveAsync(id, 2, writer, d => d with { Title = "By the first" });

        await Assert.ThrowsAsync<StaleStoryException>(() => app.SaveAsync(id, 2, editor, d => d with { Title = "By the second" }));
        await Assert.ThrowsAsync<StaleStoryException>(() => app.ApproveAsync(id, 2, editor));

        var story = await app.StoredAsync(id);
        Assert.Equal((3, WorkStage.Writing), (story.RevisionNumber, story.Work!.Stage));
        Assert.Contains("By the first", story.Revisions[^1].Snapshot, StringComparison.Ordinal);

        // Put aside, the draft is nobody's text any more; restored, an old one is the newest.
        await app.AtDeskAsync(id, async (s, loaded) =>
        {
            await s.GetRequiredService<StoryDesk>().DiscardAsync(loaded, 3, Signature.Of(writer, ""), default);
            return 0;
        });
        Assert.Equal("A bridge opens", (await app.AtDeskAsync(id, (s, loaded) => s.GetRequiredService<EditorialTexts>().OfAsync(loaded, default))).Text.Title);
        await app.AtDeskAsync(id, (s, loaded) => s.GetRequiredService<StoryDesk>().RestoreAsync(loaded, 3, 3, Signature.Of(writer, "Back to it"), default));
        var restored = await app.AtDeskAsync(id, (s, loaded) => s.GetRequiredService<EditorialTexts>().OfAsync(loaded, default));
        Assert.Equal(("By the first", 4, true), (restored.Text.Title, restored.Number, restored.IsDraftOfPublic));
    }

    [SkippableFact]
    public async Task Address_Changed_LeadsReadersOnInOneStepAndNeverInACircle()
    {
        await using var app = NewApplication();
        await app.CatalogueAsync();
        var editor = await app.PersonAsync(EditorRole.Editor, "Edda");
        var id = await app.PublishedAsync(await app.PersonAsync(EditorRole.Writer, "Wanna"), editor);
        using var reader = app.CreateClient(new() { AllowAutoRedirect = false });

        Assert.Null(await RenameAsync("The Second"));
        Assert.Null(await RenameAsync("the-third"));

        Assert.Equal((HttpStatusCode.MovedPermanently, "/stories/the-third?x=1"), await AskAsync("/stories/a-bridge-opens?x=1"));
        Assert.Equal((HttpStatusCode.MovedPermanently, "/stories/the-third"), await AskAsync("/stories/the-second"));
        Assert.Equal((HttpStatusCode.MovedPermanently, "/embed/stories/the-third"), await AskAsync("/embed/stories/the-second"));
        Assert.Equal((HttpStatusCode.MovedPermanently, "/api/v1/stories/the-third"), await AskAsync("/api/v1/stories/the-second"));
        Assert.Equal((HttpStatusCode.MovedPermanently, "/stories/the-third.md"), await AskAsync("/stories/the-second.md"));
        Assert.Equal((HttpStatusCode.OK, null), await AskAsync("/stories/the-third"));
        Assert.Equal((HttpStatusCode.NotFound, null), await AskAsync("/stories/no-such-thing"));

        // Back to the first name: the page stands there, and nothing leads away from it.
        Assert.Null(await RenameAsync("a-bridge-opens"));
        Assert.Equal((HttpStatusCode.OK, null), await AskAsync("/stories/a-bridge-opens"));
        Assert.Equal((HttpStatusCode.MovedPermanently, "/stories/a-bridge-opens"), await AskAsync("/stories/the-third"));
        Assert.Equal((HttpStatusCode.MovedPermanently, "/stories/a-bridge-opens"), await AskAsync("/stories/the-second"));

        await app.BeginAsync(editor, DeskSteps.Draft with { Title = "Taken" });
        Assert.Equal("Another story has the name 'taken'. Please choose another.", await RenameAsync("taken"));

        Task<string?> RenameAsync(string slug) =>
            app.AtDeskAsync(id, (s, story) => s.GetRequiredService<StoryPublishing>().RenameAsync(story, story.RevisionNumber, slug, editor, default));

        async Task<(HttpStatusCode, string?)> AskAsync(string path)
        {
            using var answer = await reader.GetAsync(path);
            return (answer.StatusCode, answer.Headers.Location?.ToString());
        }
    }

    protected abstract PortalApplication NewApplication();
}
