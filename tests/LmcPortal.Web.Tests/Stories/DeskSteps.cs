using LmcPortal.Data.Editors;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Stories;
using LmcPortal.Web.Tests.Editors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LmcPortal.Web.Tests.Stories;

/// <summary>What editors do at their desk, each step in a request of its own.</summary>
internal static class DeskSteps
{
    public static readonly StoryDraft Draft = new()
    {
        Title = "A bridge opens",
        Summary = "A bridge opens.",
        Language = "en",
        Themes = ["connectivity"],
        PrimaryCountries = ["LA"],
        Sections = [new SectionDraft("The bridge", "connectivity", "It opens."), new SectionDraft("The river", null, "It is high.")],
    };

    public static async Task<SignedInEditor> PersonAsync(this PortalApplication app, EditorRole role, string name)
    {
        var editor = await app.EditorAsync(role, $"{name}@example.org".ToLowerInvariant());
        return new SignedInEditor(editor.Id, editor.Email, name, role, 0);
    }

    /// <summary>Runs in a scope of its own, with the story loaded as a page loads it.</summary>
    public static async Task<T> AtDeskAsync<T>(this PortalApplication app, int id, Func<IServiceProvider, Story, Task<T>> act)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var story = await scope.ServiceProvider.GetRequiredService<EditorialTexts>().LoadAsync(id, default);
        return await act(scope.ServiceProvider, story!);
    }

    public static async Task<int> BeginAsync(this PortalApplication app, SignedInEditor by, StoryDraft? draft = null)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var edit = await scope.ServiceProvider.GetRequiredService<StoryDesk>().BeginAsync(draft ?? Draft, Signature.Of(by, "First version"), default);
        Assert.Empty(edit.Problems);
        return edit.Story!.Id;
    }

    public static Task<StoryEdit> SaveAsync(this PortalApplication app, int id, int number, SignedInEditor by, Func<StoryDraft, StoryDraft> change) =>
        app.AtDeskAsync(id, async (services, story) =>
        {
            var text = await services.GetRequiredService<EditorialTexts>().OfAsync(story, default);
            return await services.GetRequiredService<StoryDesk>().SaveAsync(story, number, change(text.Text.ToDraft()), Signature.Of(by, "Mended"), default);
        });

    public static Task<string?> ApproveAsync(this PortalApplication app, int id, int number, SignedInEditor by, string? insisting = null) =>
        app.AtDeskAsync(id, (services, story) => services.GetRequiredService<StoryReview>().ApproveAsync(story, number, by, insisting, default));

    public static Task<StoryEdit> PublishAsync(this PortalApplication app, int id, int number, SignedInEditor by) =>
        app.AtDeskAsync(id, (services, story) => services.GetRequiredService<StoryPublishing>().PublishAsync(story, number, Signature.Of(by, "Published"), default));

    /// <summary>A story by one editor, approved and published by another: its second revision.</summary>
    public static async Task<int> PublishedAsync(this PortalApplication app, SignedInEditor writer, SignedInEditor reviewer)
    {
        var id = await app.BeginAsync(writer);
        Assert.Null(await app.ApproveAsync(id, 1, reviewer));
        Assert.Empty((await app.PublishAsync(id, 1, reviewer)).Problems);
        return id;
    }

    public static Task<Story> StoredAsync(this PortalApplication app, int id) => app.InStoreAsync(db =>
        db.Stories.AsNoTracking().Include(s => s.Work).Include(s => s.Revisions.OrderBy(r => r.Number)).AsSplitQuery().SingleAsync(s => s.Id == id));

    public static Task<long> ContentVersionAsync(this PortalApplication app) =>
        app.InStoreAsync(db => db.ContentVersions.Select(v => v.Number).SingleAsync());
}
