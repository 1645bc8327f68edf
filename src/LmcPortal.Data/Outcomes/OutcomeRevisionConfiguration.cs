using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LmcPortal.Data.Outcomes;

internal sealed class OutcomeRevisionConfiguration : IEntityTypeConfiguration<OutcomeRevision>
{
    public void Configure(EntityTypeBuilder<OutcomeRevision> builder)
    {
        builder.Property(r => r.Author).HasMaxLength(OutcomeRevision.AuthorMaxLength);
        builder.Property(r => r.Note).HasMaxLength(OutcomeRevision.NoteMaxLength);
        builder.Property(r => r.PreviousHash).HasMaxLength(64);
        builder.Property(r => r.Hash).HasMaxLength(64);
        // No cascade: an outcome with a history is hidden by status, never by deleting rows.
        builder.HasOne(r => r.Outcome).WithMany(o => o.Revisions).HasForeignKey(r => r.OutcomeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.OutcomeId, r.Number }).IsUnique();
    }
}
