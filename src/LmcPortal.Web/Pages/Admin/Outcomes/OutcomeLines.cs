using LmcPortal.Data.Outcomes;

namespace LmcPortal.Web.Pages.Admin.Outcomes;

internal static class OutcomeLines
{
    public static IQueryable<OutcomeLine> ToLines(this IQueryable<Outcome> outcomes) => outcomes.Select(o => new OutcomeLine(
        o.PublicId, o.Kind, o.Name, o.Qualifier, o.FromValue, o.Value, o.Unit, o.AsOf, o.Date, o.Status,
        o.Quotes.OrderBy(q => q.Order).Select(q => q.Story!.Title).FirstOrDefault(), o.Flags.Count));
}
