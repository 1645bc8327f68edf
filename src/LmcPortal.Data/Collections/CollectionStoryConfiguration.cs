using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LmcPortal.Data.Collections;

internal sealed class CollectionStoryConfiguration : IEntityTypeConfiguration<CollectionStory>
{
    public void Configure(EntityTypeBuilder<CollectionStory> builder)
    {
        builder.ToTable("CollectionStories");
        builder.HasKey(c => new { c.CollectionId, c.StoryId });
        builder.HasOne(c => c.Collection).WithMany(c => c.Stories).HasForeignKey(c => c.CollectionId);
        builder.HasOne(c => c.Story).WithMany(s => s.Places).HasForeignKey(c => c.StoryId).OnDelete(DeleteBehavior.Restrict);
        // Not unique: two stories swap ranks in one save.
        builder.HasIndex(c => new { c.CollectionId, c.Rank });
    }
}
