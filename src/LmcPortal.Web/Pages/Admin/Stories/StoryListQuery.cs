using LmcPortal.Data.Stories;

namespace LmcPortal.Web.Pages.Admin.Stories;

/// <summary>What the list of all stories is narrowed by; what the address leaves out is null.</summary>
public sealed class StoryListQuery
{
    public const int TextMaxChars = 100;

    public string? Q { get; set; }

    /// <summary>A status, or "draft-of-public".</summary>
    public string? Status { get; set; }

    public string? Theme { get; set; }

    public string? Country { get; set; }

    public string? Language { get; set; }

    /// <summary>Key of the last story of the page before.</summary>
    public int? After { get; set; }

    /// <summary>Stories whose live page has a draft beside it.</summary>
    public const string DraftOfPublic = "draft-of-public";

    public IQueryable<Story> Narrow(IQueryable<Story> stories)
    {
        if (!string.IsNullOrWhiteSpace(Q))
        {
            // The store compares; in PostgreSQL small and capital letters differ, so both sides are brought down.
            var words = Q.Trim()[..Math.Min(Q.Trim().Length, TextMaxChars)].ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862
            stories = stories.Where(s => s.Title.ToLower().Contains(words) || s.Slug.Contains(words));
#pragma warning restore CA1304, CA1311, CA1862
        }

        if (Status == DraftOfPublic)
        {
            stories = stories.Where(s => s.Work!.DraftNumber != null);
        }
        else if (Enum.TryParse<StoryStatus>(Status, ignoreCase: true, out var status))
        {
            stories = status switch
            {
                StoryStatus.InReview => stories.InReview(),
                StoryStatus.Scheduled => stories.Scheduled(),
                _ => stories.Where(s => s.Status == status),
            };
        }

        stories = string.IsNullOrEmpty(Theme) ? stories : stories.WithTheme(Theme);
        stories = string.IsNullOrEmpty(Country) ? stories : stories.WithCountry(Country);
        return string.IsNullOrEmpty(Language) ? stories : stories.Where(s => s.Language == Language);
    }

    /// <summary>The address of the list behind a story.</summary>
    public string Behind(string path, int after)
    {
        var pairs = new (string Name, string? Value)[]
        {
            ("q", Q), ("status", Status), ("theme", Theme), ("country", Country), ("language", Language), ("after", FormattableString.Invariant($"{after}")),
        };
        return $"{path}?{string.Join('&', pairs.Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}"))}";
    }
}
