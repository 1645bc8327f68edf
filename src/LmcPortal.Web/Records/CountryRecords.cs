using LmcPortal.Data;
using LmcPortal.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Records;

/// <summary>Reads the six members as data.</summary>
public static class CountryRecords
{
    /// <summary>From source to sea, with what the lists hold of each.</summary>
    public static async Task<IReadOnlyList<CountryRecord>> ReadCountryRecordsAsync(this PortalDbContext db, PublicLists lists, CancellationToken cancellationToken)
    {
        var stories = await lists.Stories(StoryFilter.All).CountByCountryAsync(cancellationToken);
        var outcomes = await lists.Outcomes(OutcomeFilter.All).CountByCountryAsync(cancellationToken);
        var countries = await db.Countries.AsNoTracking().OrderBy(c => c.Order).ThenBy(c => c.Code)
            .Select(c => new CountryRecord(c.Code, c.Name, c.OfficialName, c.LocalName, c.LocalLanguage, c.RiverName, c.Capital, c.Order, 0, 0))
            .ToListAsync(cancellationToken);
        return [.. countries.Select(c => c with { Stories = stories.GetValueOrDefault(c.Code), Outcomes = outcomes.GetValueOrDefault(c.Code) })];
    }
}
