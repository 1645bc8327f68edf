using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LmcPortal.Data.Collections;

internal sealed class CollectionConfiguration : IEntityTypeConfiguration<Collection>
{
    public void Configure(EntityTypeBuilder<Collection> builder)
    {
        builder.Property(c => c.Slug).HasMaxLength(Collection.SlugMaxLength);
        builder.Property(c => c.Name).HasMaxLength(Collection.TitleMaxLength);
        builder.Property(c => c.Title).HasMaxLength(Collection.TitleMaxLength);
        builder.Property(c => c.Language).HasMaxLength(10);
        builder.HasIndex(c => c.Slug).IsUnique();
        builder.HasOne(c => c.SourceDocument).WithMany().HasForeignKey(c => c.SourceDocumentId).OnDelete(DeleteBehavior.Restrict);
    }
}
