namespace LmcPortal.Web.Pages.Admin.Stories;

/// <summary>A story in the form; what a browser leaves empty is null.</summary>
public sealed class StoryForm
{
    /// <summary>The story's number that the form began from; 0 for a new story.</summary>
    public int Number { get; set; }

    /// <summary>Number of the public text that a draft was brought together with; null in every other case.</summary>
    public int? MergedWith { get; set; }

    public string? Title { get; set; }

    /// <summary>Wanted name in the URL; of a new story only.</summary>
    public string? Slug { get; set; }

    public string? Summary { get; set; }

    public string? Language { get; set; } = "en";

    public string? Happened { get; set; }

    public string? SourcePublished { get; set; }

    public string? MainTheme { get; set; }

    public List<string> OtherThemes { get; set; } = [];

    public List<string> About { get; set; } = [];

    public List<string> Naming { get; set; } = [];

    public List<SectionForm> Sections { get; set; } = [];

    /// <summary>What changed and why.</summary>
    public string? Note { get; set; }
}
