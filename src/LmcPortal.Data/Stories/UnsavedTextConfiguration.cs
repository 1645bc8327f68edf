using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LmcPortal.Data.Stories;

internal sealed class UnsavedTextConfiguration : IEntityTypeConfiguration<UnsavedText>
{
    public void Configure(EntityTypeBuilder<UnsavedText> builder)
    {
        builder.ToTable("UnsavedTexts");
        builder.Property(t => t.Form).HasMaxLength(UnsavedText.FormMaxLength);
        builder.HasOne(t => t.Editor).WithMany().HasForeignKey(t => t.EditorId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(t => t.Story).WithMany().HasForeignKey(t => t.StoryId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(t => new { t.EditorId, t.StoryId }).IsUnique();

        // To a unique index no two nulls are the same: a story still to be made needs one of its own.
        builder.HasIndex(t => t.EditorId, "IX_UnsavedTexts_New").IsUnique().HasFilter("\"StoryId\" IS NULL");
        builder.HasIndex(t => new { t.StoryId, t.SeenUtc });
    }
}
