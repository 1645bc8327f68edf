using LmcPortal.Data.Outcomes;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Data;

/// <summary>Counts what the data lacks; each count is the length of the list it leads to.</summary>
internal static class GapCounts
{
    public static async Task<IReadOnlyList<Gap>> ReadAsync(PublicLists lists, KnownValues known, CancellationToken cancellationToken)
    {
        var all = OutcomeFilter.All;
        (string Name, OutcomeFilter Filter)[] outcomes =
        [
            ("Outcomes found by machine that no editor has reviewed yet", all with { Statuses = [OutcomeStatus.Extracted] }),
            ("Outcomes for which no source gives a date", all with { Years = [ListFilter.Undated] }),
            ("Outcomes that concern no country by name", all with { Countries = NoneOf(known.Countries.Select(c => c.Key)) }),
            ("Outcomes to which no theme applies", all with { Themes = NoneOf(known.Themes.Where(t => t.IsPillar).Select(t => t.Slug)) }),
        ];
        var gaps = new List<Gap>();
        foreach (var (name, filter) in outcomes)
        {
            gaps.Add(new Gap(name, await lists.Outcomes(filter).CountAsync(cancellationToken), PortalLinks.OutcomesLike(filter)));
        }

        var undated = StoryFilter.All with { Years = [ListFilter.Undated] };
        gaps.Add(new Gap("Stories whose source gives no date at all", await lists.Stories(undated).CountAsync(cancellationToken), PortalLinks.StoriesLike(undated)));
        return gaps;
    }

    private static Choice<string> NoneOf(IEnumerable<string> values) => values.Aggregate((Choice<string>)[], (choice, value) => choice.Not(value));
}
