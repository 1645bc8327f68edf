using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LmcPortal.Data;

/// <summary>Instants are UTC everywhere: SQLite forgets the kind, PostgreSQL insists on it.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    instant => instant.Kind == DateTimeKind.Utc ? instant : instant.ToUniversalTime(),
    stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
