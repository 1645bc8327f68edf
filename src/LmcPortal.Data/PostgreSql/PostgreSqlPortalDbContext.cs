using LmcPortal.Data.Search;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Data.PostgreSql;

/// <summary>The model on PostgreSQL.</summary>
public sealed class PostgreSqlPortalDbContext(DbContextOptions<PostgreSqlPortalDbContext> options) : PortalDbContext(options)
{
    public override ISearchIndex SearchIndex => new PostgreSqlSearchIndex(this);
}
