using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Records;

/// <summary>Reads outcomes as data. The caller has narrowed, ordered and cut the query.</summary>
public static class OutcomeRecords
{
    public static IQueryable<OutcomeRecord> ToRecords(this IQueryable<Outcome> outcomes) => outcomes.AsNoTracking().AsSplitQuery().Select(o => new OutcomeRecord(
        new OutcomePlace(o.Id, o.SortDate, o.Name, o.Value), o.PublicId, o.Kind, o.Name, o.Qualifier, o.FromValue, o.Unit, o.Nature,
        o.AsOf, o.Date, o.YearInferred, o.Ordinal, o.Place, o.Participants, o.DocumentKind,
        o.DocumentPeriod, o.DocumentAction,
        o.Countries.OrderBy(c => c.Country!.Order).Select(c => new CodeName(c.CountryCode, c.Country!.Name)).ToList(), o.CountrySource,
        o.Theme == null ? null : new CodeName(o.Theme.Slug, o.Theme.Label), o.Theme == null ? null : o.Theme.PillarSlug ?? o.Theme.Slug,
        o.Claimant, o.Status, o.MeetingKey, o.UpdatedUtc,
        o.Quotes.Where(q => q.Story!.Status == StoryStatus.Published).OrderBy(q => q.Order).ThenBy(q => q.Id)
            .Select(q => new QuoteRecord(
                q.Id, q.Exact, q.Prefix, q.Suffix, q.AnchorStart, q.AnchorLength, q.Line, q.Story!.Slug, q.Story.Title, q.Story.Language,
                q.Story.SourceDocument == null ? null : q.Story.SourceDocument.FileName))
            .ToList(),
        o.Notes.OrderBy(n => n.Id).Select(n => n.Text).ToList(),
        o.Disputes.OrderBy(d => d.Id).Select(d => new DisputeRecord(d.By, d.Says, d.SourceTitle, d.SourceUrl)).ToList(),
        o.Sources.OrderBy(s => s.Id).Select(s => new SecondSourceRecord(s.Title, s.Url, s.Published)).ToList()));
}
