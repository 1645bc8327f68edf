using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LmcPortal.Data.Outcomes;

internal sealed class QuoteConfiguration : IEntityTypeConfiguration<Quote>
{
    public void Configure(EntityTypeBuilder<Quote> builder)
    {
        builder.ToTable("Quotes");
        builder.Property(q => q.Prefix).HasMaxLength(Quote.ContextMaxLength);
        builder.Property(q => q.Suffix).HasMaxLength(Quote.ContextMaxLength);
        builder.HasOne(q => q.Outcome).WithMany(o => o.Quotes).HasForeignKey(q => q.OutcomeId);
        builder.HasOne<Outcome>().WithMany().HasForeignKey(q => q.MovedFromId).OnDelete(DeleteBehavior.Restrict);
        // A story is removed by status, never by deleting rows: its quotes stay.
        builder.HasOne(q => q.Story).WithMany().HasForeignKey(q => q.StoryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(q => new { q.OutcomeId, q.Order });
        builder.HasIndex(q => q.StoryId);
    }
}
