using LmcPortal.Data.Editors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LmcPortal.Data.Outcomes;

internal sealed class OutcomeSourceConfiguration : IEntityTypeConfiguration<OutcomeSource>
{
    public void Configure(EntityTypeBuilder<OutcomeSource> builder)
    {
        builder.ToTable("OutcomeSources");
        builder.Property(s => s.Title).HasMaxLength(OutcomeSource.TitleMaxLength);
        builder.Property(s => s.Url).HasMaxLength(OutcomeSource.UrlMaxLength);
        builder.Property(s => s.Author).HasMaxLength(Editor.EmailMaxLength);
        builder.ComplexProperty(s => s.Published);
        builder.HasOne(s => s.Outcome).WithMany(o => o.Sources).HasForeignKey(s => s.OutcomeId);
    }
}
