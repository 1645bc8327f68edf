using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LmcPortal.Data.Stories;

internal sealed class StoryWorkConfiguration : IEntityTypeConfiguration<StoryWork>
{
    public void Configure(EntityTypeBuilder<StoryWork> builder)
    {
        builder.ToTable("StoryWorks");
        builder.HasKey(w => w.StoryId);
        builder.Property(w => w.WithdrawReason).HasMaxLength(Story.StatusReasonMaxLength);
        builder.Property(w => w.TimeZone).HasMaxLength(StoryWork.TimeZoneMaxLength);
        builder.HasOne(w => w.Story).WithOne(s => s.Work).HasForeignKey<StoryWork>(w => w.StoryId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(w => w.AskedBy).WithMany().HasForeignKey(w => w.AskedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(w => w.ApprovedBy).WithMany().HasForeignKey(w => w.ApprovedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(w => w.ScheduledBy).WithMany().HasForeignKey(w => w.ScheduledById).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(w => w.PublishAtUtc);
        builder.HasIndex(w => w.WithdrawAtUtc);
    }
}
