using LmcPortal.Data.Themes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LmcPortal.Data.Stories;

internal sealed class SectionConfiguration : IEntityTypeConfiguration<Section>
{
    public void Configure(EntityTypeBuilder<Section> builder)
    {
        builder.ToTable("Sections");
        builder.Property(s => s.Anchor).HasMaxLength(Section.AnchorMaxLength);
        builder.Property(s => s.Heading).HasMaxLength(Section.HeadingMaxLength);
        builder.Property(s => s.ThemeSlug).HasMaxLength(Theme.SlugMaxLength);
        builder.HasOne<Theme>().WithMany().HasForeignKey(s => s.ThemeSlug).OnDelete(DeleteBehavior.Restrict);

        builder.HasIndex(s => new { s.StoryId, s.Order });
        builder.HasIndex(s => new { s.StoryId, s.Anchor }).IsUnique();
    }
}
