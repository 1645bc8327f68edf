using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LmcPortal.Data.Meetings;

internal sealed class MeetingConfiguration : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.HasKey(m => m.Key);
        builder.Property(m => m.Key).HasMaxLength(Meeting.KeyMaxLength);
        builder.Property(m => m.Place).HasMaxLength(Meeting.WordsMaxLength);
        builder.Property(m => m.Motto).HasMaxLength(Meeting.WordsMaxLength);
        builder.Property(m => m.Note).HasMaxLength(Meeting.WordsMaxLength);
        builder.ComplexProperty(m => m.Date).IsRequired();
        builder.HasMany(m => m.Outcomes).WithOne(o => o.Meeting).HasForeignKey(o => o.MeetingKey).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(m => new { m.Kind, m.Number }).IsUnique();
    }
}
