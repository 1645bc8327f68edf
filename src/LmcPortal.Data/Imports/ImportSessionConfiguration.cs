using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LmcPortal.Data.Imports;

internal sealed class ImportSessionConfiguration : IEntityTypeConfiguration<ImportSession>
{
    private const int NameMaxLength = 100;

    public void Configure(EntityTypeBuilder<ImportSession> builder)
    {
        builder.ToTable("ImportSessions");
        builder.Property(s => s.FileName).HasMaxLength(SourceDocument.FileNameMaxLength);
        builder.Property(s => s.Sha256).HasMaxLength(64);
        builder.Property(s => s.Encoding).HasMaxLength(20);
        builder.Property(s => s.Format).HasConversion<string>().HasMaxLength(20);
        builder.Property(s => s.State).HasConversion<string>().HasMaxLength(20);
        builder.Property(s => s.OpenedBy).HasMaxLength(NameMaxLength);
        builder.Property(s => s.ChangedBy).HasMaxLength(NameMaxLength);
        builder.Property(s => s.Version).IsConcurrencyToken();
        builder.HasOne(s => s.SourceDocument).WithMany().HasForeignKey(s => s.SourceDocumentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(s => s.Corrections).WithOne().HasForeignKey(c => c.ImportSessionId);
        builder.HasIndex(s => s.ChangedUtc);
    }
}
