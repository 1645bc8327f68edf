using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Pages.Shared;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Records;

/// <summary>Reads stories as data. The caller has narrowed, ordered and cut the query.</summary>
public static class StoryRecords
{
    public static IQueryable<StoryRecord> ToRecords(this IQueryable<Story> stories, IQueryable<Outcome> shown) => stories.AsNoTracking().AsSplitQuery().Select(s => new StoryRecord(
        new StoryPlace(s.Id, s.PostedOn, s.Title), s.Slug, s.Summary, s.Language, s.Happened, s.SourcePublished, s.UpdatedUtc,
        s.Themes.OrderByDescending(t => t.IsPrimary).ThenBy(t => t.ThemeSlug).Select(t => new CodeName(t.ThemeSlug, t.Theme!.Label)).ToList(),
        s.Countries.Where(c => c.IsPrimary).OrderBy(c => c.Country!.Order).Select(c => new CodeName(c.CountryCode, c.Country!.Name)).ToList(),
        s.Countries.Where(c => !c.IsPrimary).OrderBy(c => c.Country!.Order).Select(c => new CodeName(c.CountryCode, c.Country!.Name)).ToList(),
        s.Places.OrderBy(p => p.Collection!.Slug).Select(p => new PlaceRecord(p.Collection!.Slug, p.Collection.Name, p.Rank)).ToList(),
        s.SourceDocument == null ? null : new SourceView(
            s.SourceDocument.FileName, s.SourceDocument.Language, s.SourceDocument.Title, s.SourceDocument.Publisher, s.SourceDocument.Agency,
            s.SourceDocument.Place, s.SourceDocument.Date),
        s.SourceLine,
        shown.Where(o => o.Quotes.Any(q => q.StoryId == s.Id)).OrderBy(o => o.Id).Select(o => o.PublicId).ToList(),
        s.Sections.OrderBy(x => x.Order).Select(x => new SectionRecord(s.Slug, x.Anchor, x.Heading, x.ThemeSlug, x.Markdown, x.Html)).ToList()));
}
