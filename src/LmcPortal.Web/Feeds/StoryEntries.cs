using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Records;
using LmcPortal.Web.Rendering;

namespace LmcPortal.Web.Feeds;

/// <summary>Makes entries of stories: the whole text, section by section, and where it comes from.</summary>
internal sealed class StoryEntries(PublicAddress address)
{
    public FeedEntry Of(StoryRecord story)
    {
        var page = address.Of(story.Path);
        return new FeedEntry(
            StableId.UrnOf("story", story.Id), page, story.Place.Title, story.Language, story.Summary, Html(story, page), story.Source?.Publisher,
            story.Place.PostedOn, story.UpdatedUtc, address.Of(PortalLinks.StoryCard(story.Id)),
            [
                .. story.Themes.Select(t => new FeedCategory(t.Code, address.Of(PortalLinks.Themes), t.Name)),
                .. story.CountriesAbout.Concat(story.CountriesNamed).Select(c => new FeedCategory(c.Code, address.Of(PortalLinks.Countries), c.Name)),
            ]);
    }

    private static string Html(StoryRecord story, string page)
    {
        var html = new FeedHtml(page);
        foreach (var section in story.Sections)
        {
            html.Element("h2", section.Heading).Stored(section.Html);
        }

        html.Element("p", story.Source is { } source ? SourceWords(source, story.SourceLine) : "Source: written for this portal.");
        var outcomes = story.OutcomeOfQuotes.Distinct().Count();
        return html.Paragraph("Read it with its sources ", page, "on the portal", outcomes == 0 ? "." : $", where {Wording.Count(outcomes, "outcome is", "outcomes are")} marked in it.").ToString();
    }

    private static string SourceWords(SourceView source, int? line) => string.Join(", ", new[]
    {
        $"Source: {source.Title ?? "untitled document"}", source.Publisher ?? "publisher not named", source.Agency, source.Place,
        source.Date?.Text() ?? "date not stated", $"file {source.FileName}" + (line is { } at ? $" line {at}" : ""),
    }.OfType<string>()) + ".";
}
