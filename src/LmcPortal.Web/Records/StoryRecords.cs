using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Pages.Shared;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Records;

/// <summary>Reads published stories as data. The caller has narrowed, ordered and cut the query.</summary>
public static class StoryRecords
{
    // quotes: all of the store; which are a story's is asked here.
    public static IQueryable<StoryRecord> ToRecords(this IQueryable<Story> stories, IQueryable<Quote> quotes) => stories.AsNoTracking().AsSplitQuery().Select(s => new StoryRecord(
        new StoryPlace(s.Id, s.PostedOn, s.Title), s.Slug, s.Summary, s.Language, s.Happened, s.SourcePublished, s.UpdatedUtc,
        s.Themes.OrderByDescending(t => t.IsPrimary).ThenBy(t => t.ThemeSlug).Select(t => new CodeName(t.ThemeSlug, t.Theme!.Label)).ToList(),
        s.Countries.Where(c => c.IsPrimary).OrderBy(c => c.Country!.Order).Select(c => new CodeName(c.CountryCode, c.Country!.Name)).ToList(),
        s.Countries.Where(c => !c.IsPrimary).OrderBy(c => c.Country!.Order).Select(c => new CodeName(c.CountryCode, c.Country!.Name)).ToList(),
        s.Places.OrderBy(p => p.Collection!.Slug).Select(p => new PlaceRecord(p.Collection!.Slug, p.Collection.Name, p.Rank)).ToList(),
        s.SourceDocument == null ? null : new SourceView(
            s.SourceDocument.FileName, s.SourceDocument.Language, s.SourceDocument.Title, s.SourceDocument.Publisher, s.SourceDocument.Agency,
            s.SourceDocument.Place, s.SourceDocument.Date),
        s.SourceLine,
        quotes.Where(q => q.StoryId == s.Id && q.Outcome!.Status != OutcomeStatus.Rejected).OrderBy(q => q.OutcomeId).Select(q => q.Outcome!.PublicId).ToList(),
        s.Sections.OrderBy(x => x.Order).Select(x => new SectionRecord(x.Anchor, x.Heading, x.ThemeSlug, x.Markdown, x.Html)).ToList()));
}
