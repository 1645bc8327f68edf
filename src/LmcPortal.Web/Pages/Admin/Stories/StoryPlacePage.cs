using LmcPortal.Data.Stories;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Links;
using LmcPortal.Web.Stories;
using Microsoft.AspNetCore.Mvc;

namespace LmcPortal.Web.Pages.Admin.Stories;

/// <summary>A page about one story on which something is done with it, at the number that its forms name.</summary>
public abstract class StoryPlacePage(EditorialTexts texts, StoryStandings standings, CurrentEditor current) : AdminPage
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    /// <summary>The story's number that the page showed.</summary>
    [BindProperty]
    public int Number { get; set; }

    /// <summary>Why, or what is to be said of it.</summary>
    [BindProperty]
    public string? Note { get; set; }

    public StoryStanding Standing { get; private set; } = new(0, "", "", StoryStatus.Draft, null, 0, default, null, null);

    protected SignedInEditor Editor => current.Required;

    /// <summary>The last part of its address.</summary>
    protected abstract string Place { get; }

    public string Here => AdminLinks.StoryPlace(Id, Place);

    public Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => ShowAsync(cancellationToken);

    protected virtual async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        if (await standings.FindAsync(Id, Editor, cancellationToken) is not { } standing)
        {
            return NotFound();
        }

        Standing = standing;
        return Page();
    }

    /// <summary>Does it, says so and shows the page anew; or says why it was not done: the sentence that <paramref name="act"/> gives, or that the text is another by now.</summary>
    protected async Task<IActionResult> DoAsync(Func<Story, Task<string?>> act, string told, CancellationToken cancellationToken)
    {
        if (await texts.LoadAsync(Id, cancellationToken) is not { } story)
        {
            return NotFound();
        }

        string? problem;
        try
        {
            problem = await act(story);
        }
        catch (StaleStoryException)
        {
            problem = "Somebody has saved this story since you opened the page. Please look at it as it is now, and decide again.";
        }

        if (problem is null)
        {
            Told = told;
            return Redirect(Here);
        }

        ModelState.AddModelError("", problem);
        return await ShowAsync(cancellationToken);
    }

    /// <summary>The same for an act that always succeeds unless the text is another by now.</summary>
    protected Task<IActionResult> DoAsync(Func<Story, Task> act, string told, CancellationToken cancellationToken) => DoAsync(
        async story =>
        {
            await act(story);
            return (string?)null;
        },
        told,
        cancellationToken);

    /// <summary>A sentence when no reason was given, or too long a one.</summary>
    protected string? NoReason(int most) => string.IsNullOrWhiteSpace(Note)
        ? "Please give the reason."
        : Note.Length > most ? $"The reason has {Note.Length} characters; {most} is the most." : null;
}
