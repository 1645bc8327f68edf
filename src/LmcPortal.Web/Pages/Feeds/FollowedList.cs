using LmcPortal.Web.Feeds;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Seo;

namespace LmcPortal.Web.Pages.Feeds;

/// <summary>What can be followed under one name: stories, outcomes or both.</summary>
public sealed record FollowedList(string Name, StoryFilter? Stories, OutcomeFilter? Outcomes)
{
    /// <summary>By what they hold; the last word of each title is its format.</summary>
    public IEnumerable<(string Things, IReadOnlyList<AlternateLink> Feeds)> Groups =>
    [
        .. Stories is null ? [] : new[] { ("Stories", FeedLinks.Of(Stories, Name)) },
        .. Outcomes is null ? [] : new[] { (Outcomes.Kind is { } kind ? $"{kind}s" : "Outcomes", FeedLinks.Of(Outcomes, Name)) },
    ];

    /// <summary>Then it has to be said which of its feeds hold what.</summary>
    public bool IsOfBoth => Stories is not null && Outcomes is not null;

    /// <summary>"Atom" of "Water (Atom)".</summary>
    public static string FormatOf(AlternateLink feed) => feed.Title[(feed.Title.LastIndexOf('(') + 1)..^1];
}
