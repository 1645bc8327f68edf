using LmcPortal.Data.Stories;
using LmcPortal.Text.Dates;

namespace LmcPortal.Web.Tests;

/// <summary>A story to put into the store; by itself a published one of two sections.</summary>
internal sealed record StoryGiven(string Title)
{
    public string Summary { get; init; } = "What it comes to.";

    public string Language { get; init; } = "en";

    public StoryStatus Status { get; init; } = StoryStatus.Published;

    public string? Reason { get; init; }

    public PartialDate? Happened { get; init; }

    public PartialDate? SourcePublished { get; init; }

    public DateOnly PostedOn { get; init; } = new(2026, 3, 1);

    public Guid? TranslationGroup { get; init; }

    public IReadOnlyList<string> Themes { get; init; } = ["connectivity"];

    public IReadOnlyList<string> About { get; init; } = [];

    public IReadOnlyList<string> Naming { get; init; } = [];

    public IReadOnlyList<(string Heading, string? Theme, string Text)> Sections { get; init; } =
        [("The railway", "connectivity", "A train left."), ("The airport", null, "A plane landed.")];
}
