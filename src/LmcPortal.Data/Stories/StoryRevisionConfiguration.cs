using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LmcPortal.Data.Stories;

internal sealed class StoryRevisionConfiguration : IEntityTypeConfiguration<StoryRevision>
{
    public void Configure(EntityTypeBuilder<StoryRevision> builder)
    {
        builder.Property(r => r.Author).HasMaxLength(StoryRevision.AuthorMaxLength);
        builder.Property(r => r.Note).HasMaxLength(StoryRevision.NoteMaxLength);
        builder.Property(r => r.PreviousHash).HasMaxLength(64);
        builder.Property(r => r.Hash).HasMaxLength(64);
        // No cascade: a story with a history is removed by status, never by deleting rows.
        builder.HasOne(r => r.Story).WithMany(s => s.Revisions).HasForeignKey(r => r.StoryId).OnDelete(DeleteBehavior.Restrict);
        // An editor who has written anything is shut out, not deleted.
        builder.HasOne(r => r.AuthorAccount).WithMany().HasForeignKey(r => r.AuthorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.StoryId, r.Number }).IsUnique();
    }
}
