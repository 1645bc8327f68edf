using LmcPortal.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Tests;

/// <summary>A SQLite store that is migrated once in a test run; tests start on copies. That the migrations work is shown where they are tested.</summary>
internal static class MigratedFile
{
    private static readonly Lazy<byte[]> Content = new(Make);

    /// <summary>Writes a copy to the path, which must be free.</summary>
    public static void CopyTo(string path)
    {
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        file.Write(Content.Value);
    }

    private static byte[] Make()
    {
        var folder = Directory.CreateTempSubdirectory("lmcportal-");
        try
        {
            var path = Path.Combine(folder.FullName, "migrated.db");
            var options = new DbContextOptionsBuilder<SqlitePortalDbContext>();
            options.UseSqliteStore(path);
            using (var db = new SqlitePortalDbContext(options.Options))
            {
                db.Database.Migrate();

                // Into the one file that is copied.
                db.Database.ExecuteSqlRaw("PRAGMA wal_checkpoint(TRUNCATE)");
                SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
            }

            return File.ReadAllBytes(path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
