using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LmcPortal.Data.Themes;

internal sealed class ThemeConfiguration : IEntityTypeConfiguration<Theme>
{
    public void Configure(EntityTypeBuilder<Theme> builder)
    {
        builder.HasKey(t => t.Slug);
        builder.Property(t => t.Slug).HasMaxLength(Theme.SlugMaxLength);
        builder.Property(t => t.PillarSlug).HasMaxLength(Theme.SlugMaxLength);
        builder.HasOne(t => t.Pillar).WithMany().HasForeignKey(t => t.PillarSlug).OnDelete(DeleteBehavior.Restrict);
    }
}
