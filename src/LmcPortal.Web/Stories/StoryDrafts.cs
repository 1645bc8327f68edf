using LmcPortal.Data.Stories;
using LmcPortal.Text.Dates;

namespace LmcPortal.Web.Stories;

/// <summary>A story, or what a revision keeps of it, as a draft that would change nothing.</summary>
public static class StoryDrafts
{
    public static StoryDraft ToDraft(this StorySnapshot snapshot) => new()
    {
        Title = snapshot.Title,
        Summary = snapshot.Summary,
        Language = snapshot.Language,
        Status = snapshot.Status,
        Happened = PartialDate.TryParseIso(snapshot.Happened, out var happened) ? happened : null,
        SourcePublished = PartialDate.TryParseIso(snapshot.SourcePublished, out var published) ? published : null,
        Themes = snapshot.Themes,
        PrimaryCountries = snapshot.PrimaryCountries,
        MentionedCountries = snapshot.MentionedCountries,
        Sections = [.. snapshot.Sections.Select(s => new SectionDraft(s.Heading, s.Theme, s.Markdown, s.Anchor, s.SourceStart, s.SourceLength))],
    };

    /// <summary>The text of the story's own row. Its sections, themes and countries must be loaded.</summary>
    public static StorySnapshot ToSnapshot(this Story story) => new(
        story.Title, story.Summary, story.Language, story.Status, story.Happened?.ToIso(), story.SourcePublished?.ToIso(),
        [.. story.Themes.OrderByDescending(t => t.IsPrimary).ThenBy(t => t.ThemeSlug, StringComparer.Ordinal).Select(t => t.ThemeSlug)],
        [.. story.Countries.Where(c => c.IsPrimary).Select(c => c.CountryCode)],
        [.. story.Countries.Where(c => !c.IsPrimary).Select(c => c.CountryCode)],
        [.. story.Sections.OrderBy(s => s.Order).Select(s => new SectionSnapshot(s.Anchor, s.Heading, s.ThemeSlug, s.Markdown, s.SourceStart, s.SourceLength))]);
}
