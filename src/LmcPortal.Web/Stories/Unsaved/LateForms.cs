using LmcPortal.Web.Links;

namespace LmcPortal.Web.Stories.Unsaved;

/// <summary>Keeps a form that came too late to be taken: after its session had ended, or with a token of an earlier one.</summary>
public sealed class LateForms(FormTickets tickets, UnsavedTexts unsaved)
{
    /// <summary>Where its editor finds it; null for a form that has no valid ticket, of which nothing is kept.</summary>
    public async Task<string?> KeepAsync(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
        {
            return null;
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (tickets.Read(form[FormTickets.Field]) is not var (editorId, storyId))
        {
            return null;
        }

        await unsaved.KeepAsync(editorId, storyId, KeptFields.NumberOf(form), KeptFields.Write(form), context.RequestAborted);
        return storyId is { } id ? AdminLinks.Story(id) : AdminLinks.NewStory;
    }
}
