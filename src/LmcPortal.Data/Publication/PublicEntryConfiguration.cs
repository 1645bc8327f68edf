using LmcPortal.Data.Collections;
using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LmcPortal.Data.Publication;

internal sealed class PublicEntryConfiguration : IEntityTypeConfiguration<PublicEntry>
{
    public void Configure(EntityTypeBuilder<PublicEntry> builder)
    {
        builder.ToTable("PublicEntries");
        builder.Property(e => e.PublicKey).HasMaxLength(PublicEntry.PublicKeyMaxLength);
        builder.Property(e => e.Language).HasMaxLength(10);
        builder.Property(e => e.Tags).HasMaxLength(PublicEntry.TagsMaxLength);

        // A row that is deleted leaves its entry behind: whoever has a copy must still learn that it has gone.
        builder.HasOne<Story>().WithMany().HasForeignKey(e => e.StoryId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne<Outcome>().WithMany().HasForeignKey(e => e.OutcomeId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne<Collection>().WithMany().HasForeignKey(e => e.CollectionId).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(e => e.StoryId).IsUnique();
        builder.HasIndex(e => e.OutcomeId).IsUnique();
        builder.HasIndex(e => e.CollectionId).IsUnique();
        builder.HasIndex(e => new { e.Version, e.Id });
    }
}
