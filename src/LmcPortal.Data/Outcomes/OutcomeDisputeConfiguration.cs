using LmcPortal.Data.Editors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LmcPortal.Data.Outcomes;

internal sealed class OutcomeDisputeConfiguration : IEntityTypeConfiguration<OutcomeDispute>
{
    public void Configure(EntityTypeBuilder<OutcomeDispute> builder)
    {
        builder.ToTable("OutcomeDisputes");
        builder.Property(d => d.By).HasMaxLength(OutcomeDispute.ByMaxLength);
        builder.Property(d => d.Says).HasMaxLength(OutcomeDispute.SaysMaxLength);
        builder.Property(d => d.SourceTitle).HasMaxLength(OutcomeDispute.SourceTitleMaxLength);
        builder.Property(d => d.SourceUrl).HasMaxLength(OutcomeDispute.UrlMaxLength);
        builder.Property(d => d.Author).HasMaxLength(Editor.EmailMaxLength);
        builder.HasOne(d => d.Outcome).WithMany(o => o.Disputes).HasForeignKey(d => d.OutcomeId);
    }
}
