using LmcPortal.Data.Stories;
using LmcPortal.Web.Editors;

namespace LmcPortal.Web.Stories;

/// <summary>One act on several stories, each in a transaction of its own. What readers have is never touched: a live page gets a draft.</summary>
public sealed class StoryBatch(IServiceScopeFactory scopes)
{
    /// <summary>Most stories at once.</summary>
    public const int Most = 200;

    /// <summary>Makes a theme the main one. A sentence for each story of which it was not done.</summary>
    public Task<IReadOnlyList<string>> SetThemeAsync(IReadOnlyList<int> ids, string theme, SignedInEditor by, CancellationToken cancellationToken) => EachAsync(
        ids,
        async (services, story) =>
        {
            var text = (await services.GetRequiredService<EditorialTexts>().OfAsync(story, cancellationToken)).Text.ToDraft();
            if (text.Themes.Count > 0 && text.Themes[0] == theme)
            {
                return null;
            }

            var edit = await services.GetRequiredService<StoryDesk>().SaveAsync(
                story, story.RevisionNumber, text with { Themes = [theme, .. text.Themes.Where(t => t != theme)] }, Signature.Of(by, $"Main theme: {theme}"), cancellationToken);
            return edit.Problems.Select(p => p.Message).FirstOrDefault();
        },
        cancellationToken);

    /// <summary>Sends them in for review. A sentence for each story of which it was not done.</summary>
    public Task<IReadOnlyList<string>> AskReviewAsync(IReadOnlyList<int> ids, SignedInEditor by, CancellationToken cancellationToken) => EachAsync(
        ids,
        async (services, story) =>
        {
            if (story.Status.IsPublic() && story.Work?.DraftNumber is null)
            {
                return "readers have this text; there is nothing to review.";
            }

            await services.GetRequiredService<StoryReview>().AskAsync(story, story.RevisionNumber, by, "", cancellationToken);
            return null;
        },
        cancellationToken);

    private async Task<IReadOnlyList<string>> EachAsync(
        IReadOnlyList<int> ids, Func<IServiceProvider, Story, Task<string?>> act, CancellationToken cancellationToken)
    {
        var refusals = new List<string>();
        foreach (var id in ids.Distinct().Take(Most))
        {
            await using var scope = scopes.CreateAsyncScope();
            if (await scope.ServiceProvider.GetRequiredService<EditorialTexts>().LoadAsync(id, cancellationToken) is not { } story)
            {
                continue;
            }

            try
            {
                if (await act(scope.ServiceProvider, story) is { } refusal)
                {
                    refusals.Add($"‘{story.Title}’: {refusal}");
                }
            }
            catch (StaleStoryException)
            {
                refusals.Add($"‘{story.Title}’: somebody saved it at this very moment. Please try again.");
            }
        }

        return refusals;
    }
}
