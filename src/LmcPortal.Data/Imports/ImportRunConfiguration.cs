using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LmcPortal.Data.Imports;

internal sealed class ImportRunConfiguration : IEntityTypeConfiguration<ImportRun>
{
    public void Configure(EntityTypeBuilder<ImportRun> builder)
    {
        builder.Property(r => r.FileName).HasMaxLength(SourceDocument.FileNameMaxLength);
        builder.Property(r => r.Sha256).HasMaxLength(64);
        builder.HasOne(r => r.SourceDocument).WithMany().HasForeignKey(r => r.SourceDocumentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Problems).WithOne().HasForeignKey(p => p.ImportRunId);
        builder.HasIndex(r => new { r.FileName, r.Sha256 });
    }
}
