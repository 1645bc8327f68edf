using LmcPortal.Data;
using LmcPortal.Data.Stories;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Shared;

/// <summary>The members from source to sea.</summary>
public static class CountryStations
{
    public static async Task<IReadOnlyList<CountryStation>> ReadAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        var counts = await db.Stories.Published().SelectMany(s => s.Countries)
            .GroupBy(c => new { c.CountryCode, c.IsPrimary })
            .Select(g => new { g.Key.CountryCode, g.Key.IsPrimary, Count = g.Count() })
            .ToDictionaryAsync(c => (c.CountryCode, c.IsPrimary), c => c.Count, cancellationToken);
        var countries = await db.Countries.AsNoTracking().OrderBy(c => c.Order).ThenBy(c => c.Code)
            .Select(c => new CountryStation(c.Code, c.Name, c.LocalName, c.LocalLanguage, c.RiverName, c.Capital, c.Order, 0, 0))
            .ToListAsync(cancellationToken);
        return [.. countries.Select(c => c with
        {
            AboutCount = counts.GetValueOrDefault((c.Code, true)),
            NamedCount = counts.GetValueOrDefault((c.Code, false)),
        })];
    }
}
