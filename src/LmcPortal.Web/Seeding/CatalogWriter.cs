using LmcPortal.Data;
using LmcPortal.Data.Countries;
using LmcPortal.Data.Themes;
using LmcPortal.Text.Countries;
using LmcPortal.Text.Themes;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Seeding;

/// <summary>Writes the catalogues of themes, countries and meetings to their tables, where pages read them. Rows that are the same are not touched.</summary>
public sealed class CatalogWriter(PortalDbContext db, TimeProvider time)
{
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        await WriteThemesAsync(cancellationToken);
        await WriteCountriesAsync(cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await new CalendarWriter(db, time).WriteAsync(cancellationToken);
    }

    private async Task WriteThemesAsync(CancellationToken cancellationToken)
    {
        var rows = await db.Themes.ToDictionaryAsync(t => t.Slug, cancellationToken);
        foreach (var theme in ThemeCatalog.All)
        {
            if (!rows.TryGetValue(theme.Slug, out var row))
            {
                db.Themes.Add(row = new Theme { Slug = theme.Slug, Label = theme.Label, Description = theme.Description });
            }

            (row.Kind, row.PillarSlug, row.Order) = (theme.Kind, theme.Pillar, theme.Order);
            (row.Label, row.Description) = (theme.Label, theme.Description);
        }
    }

    private async Task WriteCountriesAsync(CancellationToken cancellationToken)
    {
        var rows = await db.Countries.ToDictionaryAsync(c => c.Code, cancellationToken);
        foreach (var country in CountryCatalog.All)
        {
            if (!rows.TryGetValue(country.Code, out var row))
            {
                row = new Country
                {
                    Code = country.Code, Name = country.Name, OfficialName = country.OfficialName, LocalName = country.LocalName,
                    LocalLanguage = country.LocalLanguage, RiverName = country.RiverName, Capital = country.Capital,
                };
                db.Countries.Add(row);
            }

            (row.Name, row.OfficialName, row.Capital, row.Order) = (country.Name, country.OfficialName, country.Capital, country.Order);
            (row.LocalName, row.LocalLanguage, row.RiverName) = (country.LocalName, country.LocalLanguage, country.RiverName);
        }
    }
}
