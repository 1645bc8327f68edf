using LmcPortal.Data;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Errors;
using LmcPortal.Web.Links;
using LmcPortal.Web.Seo;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Stories;

/// <summary>Every published version of a story, or one of them, with what it changed. Versions that no reader ever had are not among them.</summary>
public sealed class ChangesModel(PortalDbContext db) : PublicPage
{
    /// <summary>So many are compared on one page; of older ones it names the address.</summary>
    public const int ComparedAtOnce = 20;

    public override PageHead Head => new(
        Only is null ? $"Changes of “{StoryTitle}”" : $"Change {Only} of “{StoryTitle}”",
        $"{Versions.Sentence}: every published version of this story, and what it changed.",
        Only is { } number ? PortalLinks.StoryChange(Slug, number) : PortalLinks.StoryChanges(Slug))
    {
        // One page of the history is enough for search engines, and none of what was withdrawn.
        IsIndexed = Only is null && !IsWithdrawn,
        Crumbs = [new Crumb("Stories", PortalLinks.Stories), new Crumb(StoryTitle, PortalLinks.Story(Slug)), new Crumb("Changes", PortalLinks.StoryChanges(Slug))],
    };

    public string Slug { get; private set; } = "";

    public string StoryTitle { get; private set; } = "";

    public string? Language { get; private set; }

    public bool IsWithdrawn { get; private set; }

    /// <summary>The one revision that is asked for; null for all of them.</summary>
    public int? Only { get; private set; }

    public StoryVersions Versions { get; private set; } = new(0, null);

    public IReadOnlyList<StoryChange> Changes { get; private set; } = [];

    /// <summary>What is not compared on this page.</summary>
    public IReadOnlyList<PublicVersion> Older { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, int? number, CancellationToken cancellationToken)
    {
        var story = await db.Stories.AsNoTracking().Where(s => s.Slug == slug).Select(s => new { s.Id, s.Slug, s.Title, s.Language, s.Status, s.StatusReason }).FirstOrDefaultAsync(cancellationToken);
        if (story?.Status == StoryStatus.Removed)
        {
            return GoneReason.Answer(HttpContext, story.StatusReason);
        }

        if (story?.Status is not (StoryStatus.Published or StoryStatus.Withdrawn))
        {
            return NotFound();
        }

        var versions = await db.ListVersionsAsync(story.Id, cancellationToken);
        var first = number is null ? 0 : versions.ToList().FindIndex(v => v.Number == number);
        if (versions.Count == 0 || first < 0)
        {
            return NotFound();
        }

        (Slug, StoryTitle, Language, IsWithdrawn, Only) = (story.Slug, story.Title, story.Language == "en" ? null : story.Language, story.Status == StoryStatus.Withdrawn, number);
        Versions = new StoryVersions(versions.Count, versions[^1].On);
        var compared = versions.Skip(first).Take(number is null ? ComparedAtOnce : 1).ToList();
        Older = number is null ? [.. versions.Skip(compared.Count)] : [];
        Changes = await db.CompareAsync(story.Id, compared, versions.ElementAtOrDefault(first + compared.Count)?.Number, cancellationToken);
        return Page();
    }
}
