using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Shared;

/// <summary>Projects outcomes to what lists show of them. The caller has ordered and cut the query.</summary>
public static class OutcomeRows
{
    public static IQueryable<OutcomeRow> ToRows(this IQueryable<Outcome> outcomes) => outcomes.AsNoTracking().AsSplitQuery().Select(o => new OutcomeRow(
        o.PublicId, o.Kind, o.Name, o.Value, o.FromValue, o.Unit, o.Qualifier, o.Nature, o.AsOf, o.Date, o.YearInferred, o.Place,
        o.DocumentKind, o.DocumentPeriod, o.DocumentAction, o.Status,
        o.Theme == null ? null : new ThemeLabel(o.Theme.Slug, o.Theme.Label, o.Theme.Pillar == null ? o.Theme.Order : o.Theme.Pillar.Order, true),
        o.Countries.OrderBy(c => c.Country!.Order).Select(c => new CountryLabel(c.CountryCode, c.Country!.Name, c.Country.Order, true)).ToList(),
        o.Quotes.Where(q => q.Story!.Status == StoryStatus.Published).OrderBy(q => q.Order)
            .Select(q => new QuoteLink(q.Id, q.Story!.Slug, q.Story.Title, q.Story.Language)).ToList()));
}
