using LmcPortal.Data.Themes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LmcPortal.Data.Stories;

internal sealed class StoryThemeConfiguration : IEntityTypeConfiguration<StoryTheme>
{
    public void Configure(EntityTypeBuilder<StoryTheme> builder)
    {
        builder.ToTable("StoryThemes");
        builder.HasKey(t => new { t.StoryId, t.ThemeSlug });
        builder.Property(t => t.ThemeSlug).HasMaxLength(Theme.SlugMaxLength);
        builder.HasOne(t => t.Story).WithMany(s => s.Themes).HasForeignKey(t => t.StoryId);
        builder.HasOne(t => t.Theme).WithMany().HasForeignKey(t => t.ThemeSlug).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(t => new { t.ThemeSlug, t.StoryId });
    }
}
