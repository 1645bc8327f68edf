using LmcPortal.Text.Dates;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Records;
using LmcPortal.Web.Rendering;
using LmcPortal.Web.Seo;

namespace LmcPortal.Web.Downloads;

/// <summary>A story to keep as a text of its own: with its source, what it tells of, and how to cite it.</summary>
internal sealed record StoryFile(StoryRecord Story, IReadOnlyList<OutcomeRecord> Outcomes, PublicAddress Address)
{
    public string Link => Address.Of(Story.Path);

    /// <summary>What is known of it, by name; what is unknown is said to be so.</summary>
    public IEnumerable<(string Name, string Value)> Facts =>
    [
        ("Publisher", Story.Source is null ? "written for this portal" : Story.Source.Publisher ?? "not named"),
        ("Carried by", Story.Source?.Agency ?? ""),
        ("Dateline", Story.Source?.Place ?? ""),
        ("Published by its source", Story.SourcePublished?.Text() ?? "date unknown"),
        ("Happened", Story.Happened?.Text() ?? ""),
        ("Posted here", Story.Place.PostedOn?.Text() ?? ""),
        ("Themes", string.Join(", ", Story.Themes.Select(t => t.Name))),
        ("About", string.Join(", ", Story.CountriesAbout.Select(c => c.Name))),
        ("Names", string.Join(", ", Story.CountriesNamed.Select(c => c.Name))),
        ("Source file", Story.Source is null ? "" : Story.SourceLine is { } line ? FormattableString.Invariant($"{Story.Source.FileName}, line {line}") : Story.Source.FileName),
        ("Address", Link),
        ("Licence", Licence.Prose),
    ];

    /// <summary>The original source first, this portal as the place where it was read; the day is the reader's to add.</summary>
    public string CiteAs => string.Join(' ', new[]
    {
        Story.Source?.Publisher is { } publisher ? publisher.TrimEnd('.') + "." : null, $"“{Story.Place.Title}”,",
        $"{Story.SourcePublished?.ToIso() ?? "date unknown"}. In {PageHead.PortalName}, {Link}",
    }.OfType<string>());

    /// <summary>"more than 24.2 million passengers (figure, 2 December 2023)".</summary>
    public static string Headline(OutcomeRecord outcome)
    {
        var name = OutcomeWording.Figure(outcome.Qualifier, outcome.FromValue, outcome.Place.Value, outcome.Unit) ?? outcome.Name;
        return $"{name} ({outcome.Kind.ToString().ToLowerInvariant()}, {When(outcome)?.Text() ?? "date not stated"})";
    }

    /// <summary>The sentences of the story itself that say so.</summary>
    public IEnumerable<QuoteRecord> QuotesOf(OutcomeRecord outcome) => outcome.Quotes.Where(q => q.Story == Story.Id);

    private static PartialDate? When(OutcomeRecord outcome) => outcome.AsOf ?? outcome.Date;
}
