using LmcPortal.Data.Outcomes;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Outcomes;

namespace LmcPortal.Web.Tests;

/// <summary>An outcome to put into the store, with the story that says it; by itself a project without a date.</summary>
internal sealed record OutcomeGiven(string PublicId, string Name, string StorySlug)
{
    public OutcomeKind Kind { get; init; } = OutcomeKind.Project;

    public double? Value { get; init; }

    public string? Unit { get; init; }

    public string? Qualifier { get; init; }

    public PartialDate? When { get; init; }

    public bool YearInferred { get; init; }

    public string? Theme { get; init; }

    public IReadOnlyList<string> Countries { get; init; } = [];

    public OutcomeStatus Status { get; init; }

    public string Exact { get; init; } = "A train left.";

    /// <summary>Words of <see cref="Exact"/> that are the outcome; by itself all of them.</summary>
    public string? Anchor { get; init; }

    /// <summary>Further stories that say so, in the same sentence.</summary>
    public IReadOnlyList<string> AlsoIn { get; init; } = [];
}
