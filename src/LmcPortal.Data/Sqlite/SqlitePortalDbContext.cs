using LmcPortal.Data.Search;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Data.Sqlite;

/// <summary>The model on SQLite.</summary>
public sealed class SqlitePortalDbContext(DbContextOptions<SqlitePortalDbContext> options) : PortalDbContext(options)
{
    public override ISearchIndex SearchIndex => new SqliteSearchIndex(this);
}
