using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LmcPortal.Data.Editors;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.Property(e => e.Actor).HasMaxLength(AuditEntry.NameMaxLength);
        builder.Property(e => e.Action).HasMaxLength(AuditEntry.NameMaxLength);
        builder.Property(e => e.Subject).HasMaxLength(SubjectMaxLength);
        builder.HasIndex(e => e.AtUtc);
    }

    // A subject may be a file name.
    private const int SubjectMaxLength = Imports.SourceDocument.FileNameMaxLength;
}
