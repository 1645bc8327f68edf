using LmcPortal.Data.Editors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LmcPortal.Data.Outcomes;

internal sealed class OutcomeNoteConfiguration : IEntityTypeConfiguration<OutcomeNote>
{
    public void Configure(EntityTypeBuilder<OutcomeNote> builder)
    {
        builder.ToTable("OutcomeNotes");
        builder.Property(n => n.Text).HasMaxLength(OutcomeNote.TextMaxLength);
        builder.Property(n => n.Author).HasMaxLength(Editor.EmailMaxLength);
        builder.HasOne(n => n.Outcome).WithMany(o => o.Notes).HasForeignKey(n => n.OutcomeId);
    }
}
