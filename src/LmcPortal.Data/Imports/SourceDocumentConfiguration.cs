using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LmcPortal.Data.Imports;

internal sealed class SourceDocumentConfiguration : IEntityTypeConfiguration<SourceDocument>
{
    public void Configure(EntityTypeBuilder<SourceDocument> builder)
    {
        builder.Property(d => d.FileName).HasMaxLength(SourceDocument.FileNameMaxLength);
        builder.Property(d => d.Sha256).HasMaxLength(64);
        builder.Property(d => d.Encoding).HasMaxLength(20);
        builder.Property(d => d.Language).HasMaxLength(10);
        builder.ComplexProperty(d => d.Date);
        builder.HasIndex(d => d.Sha256).IsUnique();
        builder.HasIndex(d => d.FileName);
        builder.HasOne<SourceDocument>().WithMany().HasForeignKey(d => d.PreviousId).OnDelete(DeleteBehavior.Restrict);
    }
}
